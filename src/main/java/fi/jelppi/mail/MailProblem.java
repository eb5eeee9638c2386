package fi.jelppi.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not go, without the server's words: they repeat the address.
 *
 * @param kind code of the database and last part of the text key
 * @param reply the SMTP reply code (RFC 5321, 4.2); 0 when there was none
 */
record MailProblem(Kind kind, int reply) {

    enum Kind {
        /** The server said no for good, to this recipient or this mail. */
        REFUSED("refused"),
        /** The server said not now. */
        LATER("later"),
        /** Our own login was refused: a matter of settings, so it is tried again. */
        LOGIN("login"),
        UNREACHABLE("unreachable"),
        /** What is stored cannot be made into a mail. */
        UNREADABLE("unreadable");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private static final int PERMANENT = 500;

    boolean permanent() {
        return kind == Kind.REFUSED || kind == Kind.UNREADABLE;
    }

    static MailProblem of(MailException e) {
        if (e instanceof MailAuthenticationException) {
            return new MailProblem(Kind.LOGIN, 0);
        }
        int reply = reply(e);
        if (reply >= PERMANENT) {
            return new MailProblem(Kind.REFUSED, reply);
        }
        if (reply > 0) {
            return new MailProblem(Kind.LATER, reply);
        }
        return new MailProblem(causedByNetwork(e) ? Kind.UNREACHABLE : Kind.LATER, 0);
    }

    /** The reply about the recipient stands deepest, behind the one about the mail as a whole. */
    private static int reply(MailException e) {
        int reply = 0;
        if (e instanceof MailSendException failed) {
            for (Exception each : failed.getMessageExceptions()) {
                reply = Math.max(reply, deepestReply(each));
            }
        }
        return reply;
    }

    private static int deepestReply(Exception failure) {
        int reply = 0;
        Exception current = failure;
        while (current != null) {
            int own = switch (current) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException sender -> sender.getReturnCode();
                case SMTPSendFailedException send -> send.getReturnCode();
                default -> 0;
            };
            reply = own > 0 ? own : reply;
            current = current instanceof MessagingException messaging ? messaging.getNextException() : null;
        }
        return reply;
    }

    private static boolean causedByNetwork(MailException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return e instanceof MailSendException failed && failed.getMessageExceptions().length == 0;
    }
}
