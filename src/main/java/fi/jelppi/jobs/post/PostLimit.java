package fi.jelppi.jobs.post;

import fi.jelppi.mail.EmailAddress;
import fi.jelppi.shared.AddressLimit;
import fi.jelppi.shared.OnCentral;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Holds back a network address that sends too many posts, and mails to a mailbox that strangers name too often. */
@Component
@OnCentral
public class PostLimit {

    static final int PER_ADDRESS = 20;
    static final int PER_MAILBOX = 8;

    private final AddressLimit addresses = new AddressLimit(PER_ADDRESS, Duration.ofHours(1));
    private final AddressLimit mailboxes = new AddressLimit(PER_MAILBOX, Duration.ofDays(1));

    PostLimit() {}

    /** Counts one more post from there; false when that is too many. */
    public boolean allows(String address) {
        return addresses.allows(address);
    }

    boolean allows(EmailAddress mailbox) {
        return mailboxes.allows(mailbox.value().toLowerCase(Locale.ROOT));
    }
}
