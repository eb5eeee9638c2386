package fi.jelppi.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, in their language.
 *
 * @param subject one line; control characters become spaces
 * @param text the plain text; always there
 * @param html the same for readers that show it; pictures of it are inline attachments ({@code cid:})
 */
public record OutgoingMail(
        EmailAddress to,
        String subject,
        String text,
        @Nullable String html,
        List<Attachment> attachments) {

    private static final int MAX_SUBJECT = 200;
    private static final int MAX_TEXT = 200_000;
    private static final int MAX_ATTACHMENTS = 10;

    /** @throws IllegalArgumentException when it is larger than mail should be */
    public OutgoingMail {
        subject = subject.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        attachments = List.copyOf(attachments);
        boolean tooLarge = subject.length() > MAX_SUBJECT
                || text.length() > MAX_TEXT
                || (html != null && html.length() > MAX_TEXT)
                || attachments.size() > MAX_ATTACHMENTS;
        if (tooLarge || subject.isEmpty()) {
            throw new IllegalArgumentException("a mail needs a subject and has its limits");
        }
    }

    /** Plain text only. */
    public static OutgoingMail of(EmailAddress to, String subject, String text) {
        return new OutgoingMail(to, subject, text, null, List.of());
    }

    public OutgoingMail withHtml(String page) {
        return new OutgoingMail(to, subject, text, page, attachments);
    }

    public OutgoingMail with(Attachment... files) {
        return new OutgoingMail(to, subject, text, html, List.of(files));
    }

    /** Tells nothing of the person nor of what is written. */
    @Override
    public String toString() {
        return "OutgoingMail[attachments=" + attachments.size() + "]";
    }
}
