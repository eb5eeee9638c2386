package fi.jelppi.guides.reminder;

import fi.jelppi.guides.Guide;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.mail.MailQueue;
import fi.jelppi.mail.OutgoingMail;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.i18n.Languages;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One mail with all guides that are newly due, and the note that it was written. */
@Component
@OnCentral
class ReminderMail {

    private final JdbcClient jdbc;
    private final MailQueue queue;
    private final MessageSource texts;
    private final JelppiProperties node;

    ReminderMail(JdbcClient jdbc, MailQueue queue, MessageSource texts, JelppiProperties node) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.texts = texts;
        this.node = node;
    }

    /** Nothing when each was written about already, for that day. */
    @Transactional
    public void write(EmailAddress to, List<Guide> due) {
        var news = due.stream().filter(this::isNews).toList();
        if (!news.isEmpty()) {
            queue.enqueue(OutgoingMail.of(to, text("guides.desk.mail.subject", news.size()), words(news)));
        }
    }

    private boolean isNews(Guide guide) {
        var id = guide.id().value();
        var day = guide.about().review();
        int before = jdbc.sql("SELECT COUNT(*) FROM guide_reminder WHERE guide = ? AND due = ?")
                .params(id, day)
                .query(Integer.class)
                .single();
        if (before == 0) {
            jdbc.sql("INSERT INTO guide_reminder (guide, due) VALUES (?, ?)")
                    .params(id, day)
                    .update();
        }
        return before == 0;
    }

    private String words(List<Guide> guides) {
        var lines = guides.stream().map(this::line).collect(Collectors.joining("\n\n"));
        return text("guides.desk.mail.text", lines, node.publicBaseUrl().resolve("/desk/guides/care"));
    }

    private String line(Guide guide) {
        var pattern = DateTimeFormatter.ofPattern(text("shared.format.date"), Languages.FINNISH);
        return text(
                "guides.desk.mail.line",
                guide.in(Languages.FINNISH).text().title(),
                guide.about().service(),
                guide.about().review().format(pattern),
                node.publicBaseUrl().resolve("/desk/guides/edit/" + guide.id()));
    }

    private String text(String key, Object... words) {
        return texts.getMessage(key, words, Languages.FINNISH);
    }
}
