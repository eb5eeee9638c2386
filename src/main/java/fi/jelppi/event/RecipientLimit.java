package fi.jelppi.event;

import fi.jelppi.mail.EmailAddress;
import fi.jelppi.shared.AddressLimit;
import fi.jelppi.shared.OnCentral;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * How many mails strangers may have sent to one mailbox. A family shares one; whoever is named by more registrations than a
 * family has members did not ask for them. Kept in memory only.
 */
@Component
@OnCentral
class RecipientLimit {

    static final int PER_MAILBOX = 8;
    private static final Duration WINDOW = Duration.ofDays(1);

    private final AddressLimit limit = new AddressLimit(PER_MAILBOX, WINDOW);

    boolean allows(EmailAddress mailbox) {
        return limit.allows(mailbox.value().toLowerCase(Locale.ROOT));
    }
}
