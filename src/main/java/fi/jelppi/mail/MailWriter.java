package fi.jelppi.mail;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Makes a stored mail into a MIME message. */
@Component
@OnCentral
class MailWriter {

    private final MailProperties settings;
    private final String domain;

    MailWriter(MailProperties settings, JelppiProperties node) {
        this.settings = settings;
        this.domain = Objects.requireNonNullElse(node.publicBaseUrl().getHost(), "localhost");
    }

    /** @throws MailPreparationException when the parts do not make a mail */
    MimeMessage write(StoredMail stored, JavaMailSender server) {
        var mail = stored.mail();
        var message = server.createMimeMessage();
        try {
            boolean multipart = mail.html() != null || !mail.attachments().isEmpty();
            var helper = new MimeMessageHelper(message, multipart, "UTF-8");
            helper.setFrom(settings.from(), settings.fromName());
            helper.setTo(mail.to().value());
            helper.setSubject(mail.subject());
            helper.setSentDate(Date.from(stored.createdAt()));
            setText(helper, mail);
            for (var file : mail.attachments()) {
                attach(helper, file);
            }
            // RFC 3834: no out-of-office answers, please.
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Message-ID", messageId(stored.id()));
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException("mail " + stored.id() + " cannot be written", e);
        }
    }

    /** The same at every try, so that a receiver can tell a repeat. */
    private String messageId(UUID id) {
        return "<" + id + "@" + domain + ">";
    }

    private static void setText(MimeMessageHelper helper, OutgoingMail mail) throws MessagingException {
        var html = mail.html();
        if (html == null) {
            helper.setText(mail.text());
        } else {
            helper.setText(mail.text(), html);
        }
    }

    private static void attach(MimeMessageHelper helper, Attachment file) throws MessagingException {
        var content = new ByteArrayResource(file.content());
        var contentId = file.contentId();
        if (contentId == null) {
            helper.addAttachment(file.name(), content, file.contentType());
        } else {
            helper.addInline(contentId, file.name(), content, file.contentType());
        }
    }
}
