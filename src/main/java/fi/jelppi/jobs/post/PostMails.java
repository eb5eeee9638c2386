package fi.jelppi.jobs.post;

import fi.jelppi.mail.EmailAddress;
import fi.jelppi.mail.MailQueue;
import fi.jelppi.mail.OutgoingMail;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Letters to whoever wrote a post. */
@Component
@OnCentral
class PostMails {

    /** Which letter; the code stands in the keys of texts. */
    enum Letter {
        CONFIRM("confirm"),
        APPROVED("approved"),
        RETURNED("returned"),
        REJECTED("rejected"),
        CLOSING("closing");

        private final String code;

        Letter(String code) {
            this.code = code;
        }
    }

    private final MailQueue queue;
    private final MessageSource texts;
    private final JelppiProperties node;

    PostMails(MailQueue queue, MessageSource texts, JelppiProperties node) {
        this.queue = queue;
        this.texts = texts;
        this.node = node;
    }

    boolean delivers() {
        return queue.delivers();
    }

    /** The token alone stands in the address. What strangers wrote is sent to a mailbox only after its owner has confirmed. */
    void send(Letter letter, EmailAddress to, Post post, String token) {
        var language = post.language();
        var address = node.publicBaseUrl().resolve("/jobs/own/" + token) + "?lang=" + language.toLanguageTag();
        var note = post.note() == null ? "" : post.note();
        queue.enqueue(OutgoingMail.of(
                to,
                text("jobs.post.mail." + letter.code + ".subject", language),
                text("jobs.post.mail." + letter.code, language, post.input().value(PostField.TITLE), note, address)));
    }

    private String text(String key, Locale language, Object... values) {
        return texts.getMessage(key, values, language);
    }
}
