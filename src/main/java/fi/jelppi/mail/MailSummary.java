package fi.jelppi.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the desk lists it: whom it is for only masked, nothing of what is written.
 *
 * @param problem last part of the text key; null when nothing went wrong
 * @param reply SMTP reply code; null when there was none
 */
public record MailSummary(
        UUID id,
        MailState state,
        String recipient,
        Instant createdAt,
        Instant nextTryAt,
        int tries,
        @Nullable String problem,
        @Nullable Integer reply,
        @Nullable Instant sentAt) {}
