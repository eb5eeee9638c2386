package fi.jelppi.jobs;

import fi.jelppi.shared.PhoneNumber;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to apply. Addresses and numbers that the employer has published for this.
 *
 * @param link on the web, {@code https} or {@code http}
 * @param email one address
 * @param inPerson where to come and when, as the employer writes it
 */
public record HowToApply(
        @Nullable URI link,
        @Nullable String email,
        @Nullable PhoneNumber phone,
        @Nullable String inPerson) {

    public static final HowToApply UNTOLD = new HowToApply(null, null, null, null);

    /** @throws IllegalArgumentException when the link leads elsewhere than to the web */
    public HowToApply {
        if (link != null && !isWeb(link)) {
            throw new IllegalArgumentException("not a web address");
        }
    }

    public static boolean isWeb(URI address) {
        return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                && address.getHost() != null
                && address.getUserInfo() == null;
    }

    /** The way that suits a telephone best, as something a QR code can hold: a link, {@code tel:} or {@code mailto:}. */
    public Optional<String> address() {
        if (link != null) {
            return Optional.of(link.toString());
        }
        if (phone != null) {
            return Optional.of(phone.link());
        }
        return email == null ? Optional.empty() : Optional.of("mailto:" + email);
    }

    /** The same way as people write it down. */
    public Optional<String> written() {
        if (link != null) {
            return Optional.of(link.toString());
        }
        return phone == null ? Optional.ofNullable(email) : Optional.of(phone.value());
    }

    @Override
    public String toString() {
        return "HowToApply[link=" + link + "]";
    }
}
