package fi.jelppi.mail.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.mail.MailQueue;
import fi.jelppi.mail.MailState;
import fi.jelppi.mail.MailSummary;
import fi.jelppi.mail.OutgoingMail;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CentralTest
class MailQueueViewTest {

    @Autowired
    MailQueue queue;

    @Autowired
    JelppiProperties node;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    private @Nullable Screen screen;

    @BeforeEach
    void openScreen() {
        jdbc.sql("DELETE FROM mail").update();
        screen = Screen.open(context);
        UI.getCurrent().setLocale(Locale.forLanguageTag("fi"));
    }

    @AfterEach
    void closeScreen() {
        java.util.Objects.requireNonNull(screen).close();
    }

    @Test
    void saysThatMailsWaitWithoutAServer() {
        show();
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("Viestit odottavat jonossa"));
    }

    @Test
    void listsMailsWithoutSayingWhomTheyAreFor() {
        queue.enqueue(OutgoingMail.of(EmailAddress.of("aino.ylitalo@example.org"), "Passi", "Hei"));
        show();
        var row = GridKt._getFormattedRow(grid(), 0).toString();
        assertThat(row).contains("Odottaa", "a…@example.org").doesNotContain("aino", "Passi", "Hei");
    }

    @Test
    void triesARefusedMailAgain() {
        var id = queue.enqueue(OutgoingMail.of(EmailAddress.of("aino@example.org"), "Passi", "Hei"));
        refuse(id);
        show();
        assertThat(GridKt._getFormattedRow(grid(), 0).toString()).contains("Epäonnistui", "ei hyväksynyt", "(550)");
        _click((Button) GridKt._getCellComponent(grid(), 0, "action"));
        NotificationsKt.expectNotifications("Viesti lähtee seuraavaksi.");
        assertThat(queue.count(MailState.WAITING)).isEqualTo(1);
    }

    private void show() {
        UI.getCurrent().add(new MailQueueView(queue, node));
    }

    @SuppressWarnings("unchecked")
    private static Grid<MailSummary> grid() {
        return _get(Grid.class);
    }

    private void refuse(UUID id) {
        jdbc.sql("UPDATE mail SET state = 'failed', last_problem = 'refused', last_reply = 550 WHERE id = :id")
                .param("id", id)
                .update();
    }
}
