package fi.jelppi.event;

import fi.jelppi.event.PassMails.Letter;
import fi.jelppi.event.PassMails.Letters;
import fi.jelppi.mail.OutgoingMail;
import fi.jelppi.shared.OnCentral;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/** Writes mails with news of an event: what, when, where, and the links that only this person has. */
@Component
@OnCentral
class NewsMails {

    private final EventPlaces places;
    private final RemoteLinks links;
    private final Letters letters;

    NewsMails(EventPlaces places, RemoteLinks links, Letters letters) {
        this.places = places;
        this.links = links;
        this.letters = letters;
    }

    /** The words of one mail. */
    record Words(
            String intro,
            List<String> changes,
            List<String> when,
            List<String> online,
            String after,
            List<String> own) {

        String text() {
            var list = changes.stream().map(line -> "- " + line).toList();
            return Stream.of(List.of(intro), list, when, online, List.of(after), own)
                    .filter(part -> !part.isEmpty())
                    .map(part -> String.join("\n", part))
                    .collect(Collectors.joining("\n\n", "", "\n"));
        }
    }

    /** Queues in the caller's transaction. */
    void send(News news, Letter letter) {
        letters.queue().enqueue(mail(news, letter, remote(news.event(), letter)));
    }

    /** Queues in the caller's transaction, with a calendar entry. */
    void send(News news, Letter letter, News.Calendar calendar) {
        var remote = remote(news.event(), letter);
        letters.queue().enqueue(mail(news, letter, remote).with(calendar.file(remote)));
    }

    boolean delivers() {
        return letters.queue().delivers();
    }

    private RemoteLink remote(Event event, Letter letter) {
        return links.of(event, letter.token(), letter.language());
    }

    private OutgoingMail mail(News news, Letter letter, RemoteLink remote) {
        var language = letter.language();
        var subject = PassMails.shortened(say(news, "subject", language));
        var words = new Words(
                say(news, "intro", language),
                news.changes(),
                when(news, language),
                news.isAbout(remote) ? List.of(remote.line()) : List.of(),
                say(news, "after", language),
                news.event().cancelled() ? List.of() : List.of(links.own(letter.token(), language)));
        var page = new Context(language);
        page.setVariable("title", subject);
        page.setVariable("words", words);
        page.setVariable("link", news.linkKey());
        page.setVariable("remote", news.isAbout(remote) ? remote.address() : null);
        return OutgoingMail.of(letter.to(), subject, words.text())
                .withHtml(letters.templates().process("mail/news", page));
    }

    /** When, and below where: the host with its room, and the other halls. */
    private List<String> when(News news, Locale language) {
        var times = new EventTimes(language, key -> letters.messages().getMessage(key, null, language));
        var lines = new ArrayList<String>();
        for (Session session : news.sessions()) {
            lines.add(times.when(session) + (session.room() == null ? "" : ", " + session.room()));
        }
        lines.add(places.host(news.event()));
        places.also(news.event(), language).ifPresent(lines::add);
        return lines;
    }

    private String say(News news, String part, Locale language) {
        return letters.messages()
                .getMessage(
                        "event.mail.news." + news.code() + "." + part,
                        new Object[] {news.event().title()},
                        language);
    }
}
