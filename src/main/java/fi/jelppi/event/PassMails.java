package fi.jelppi.event;

import fi.jelppi.mail.Attachment;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.mail.MailQueue;
import fi.jelppi.mail.OutgoingMail;
import fi.jelppi.participant.PassRecord;
import fi.jelppi.participant.Passes;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.qr.QrCodes;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes the mail that brings a pass: code, QR code, calendar entry and the link to one's own registration. */
@Component
@OnCentral
class PassMails {

    private static final int PIXELS = 480;

    private final EventPlaces places;
    private final Passes passes;
    private final QrCodes codes;
    private final EventCalendar calendar;
    private final RemoteLinks links;
    private final Letters letters;

    PassMails(
            EventPlaces places,
            Passes passes,
            QrCodes codes,
            EventCalendar calendar,
            RemoteLinks links,
            Letters letters) {
        this.places = places;
        this.passes = passes;
        this.codes = codes;
        this.calendar = calendar;
        this.links = links;
        this.letters = letters;
    }

    /** How a mail is put into words and sent off. */
    @Component
    @OnCentral
    record Letters(MessageSource messages, ITemplateEngine templates, MailQueue queue) {}

    /** Why a pass is sent. */
    enum Occasion {
        REGISTERED("event.mail.subject", "event.mail.code", "event.mail.text"),
        /** A place became free for somebody who waited. */
        MOVED_UP("event.mail.moved-up.subject", "event.mail.moved-up.code", "event.mail.moved-up.text");

        private final String subject;
        private final String intro;
        private final String text;

        Occasion(String subject, String intro, String text) {
            this.subject = subject;
            this.intro = intro;
            this.text = text;
        }
    }

    /** Who gets which link, in which language. */
    record Letter(EmailAddress to, String token, Locale language) {}

    /** Queues in the caller's transaction; nothing goes out if that fails. */
    void send(Registration registration, Event event, Letter letter, Occasion occasion) {
        var pass = passes.find(registration.pass()).orElseThrow();
        var remote = links.of(event, letter.token(), letter.language());
        var words = words(event, pass, letter, remote);
        words.setVariable("intro", occasion.intro);
        var text = letters.messages()
                .getMessage(
                        occasion.text,
                        new Object[] {
                            event.title(),
                            String.join("\n", times(event, letter.language())),
                            where(event, letter.language()),
                            pass.code().grouped(),
                            words.getVariable("link")
                        },
                        letter.language());
        if (remote.leads()) {
            text += "\n" + remote.line() + "\n";
        }
        var subject = letters.messages().getMessage(occasion.subject, new Object[] {event.title()}, letter.language());
        letters.queue()
                .enqueue(OutgoingMail.of(letter.to(), shortened(subject), text)
                        .withHtml(letters.templates().process("mail/pass", words))
                        .with(
                                Attachment.inline(
                                        "koodi.png", "image/png", codes.png(passes.qrText(pass.id()), PIXELS)),
                                calendar(calendar.ics(event, remote))));
    }

    static Attachment calendar(byte[] ics) {
        return Attachment.file("tilaisuus.ics", "text/calendar; charset=UTF-8; method=PUBLISH", ics);
    }

    boolean delivers() {
        return letters.queue().delivers();
    }

    private Context words(Event event, PassRecord pass, Letter letter, RemoteLink remote) {
        var words = new Context(letter.language());
        words.setVariable("title", event.title());
        words.setVariable("times", times(event, letter.language()));
        words.setVariable("place", places.host(event));
        words.setVariable("also", places.also(event, letter.language()).orElse(null));
        words.setVariable("code", pass.code().grouped());
        words.setVariable("link", links.own(letter.token(), letter.language()));
        words.setVariable("remote", remote.leads() ? remote.address() : null);
        return words;
    }

    /** The host, and in a line of their own the other halls. */
    private String where(Event event, Locale language) {
        return places.also(event, language)
                .map(also -> places.host(event) + "\n" + also)
                .orElseGet(() -> places.host(event));
    }

    private List<String> times(Event event, Locale language) {
        var times = new EventTimes(language, key -> letters.messages().getMessage(key, null, language));
        return event.sessions().stream().map(times::when).toList();
    }

    static String shortened(String subject) {
        return subject.length() <= 150 ? subject : subject.substring(0, 149) + "…";
    }
}
