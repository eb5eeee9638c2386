package fi.jelppi.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to: the dot-atom form of RFC 5321 in ASCII, the domain in its IDNA form. It cannot hold
 * a line end, a comma or a bracket, so it cannot add a header or a second recipient.
 */
public final class EmailAddress {

    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile(
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+(?!\\d+$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");

    private final String value;

    private EmailAddress(String value) {
        this.value = value;
    }

    /** @throws IllegalArgumentException when it is no address; the message does not repeat it */
    public static EmailAddress of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not an e-mail address"));
    }

    /** Forgives space around it; empty when size, characters or syntax are wrong, looked at in this order. */
    public static Optional<EmailAddress> parse(String text) {
        if (text.length() > 2 * MAX_LENGTH) {
            return Optional.empty();
        }
        var stripped = text.strip();
        int at = stripped.lastIndexOf('@');
        if (at < 1 || at > MAX_LOCAL || stripped.length() > MAX_LENGTH || hasControl(stripped)) {
            return Optional.empty();
        }
        var local = stripped.substring(0, at);
        return ascii(stripped.substring(at + 1))
                .filter(domain -> LOCAL.matcher(local).matches()
                        && DOMAIN.matcher(domain).matches()
                        && local.length() + 1 + domain.length() <= MAX_LENGTH)
                .map(domain -> new EmailAddress(local + "@" + domain));
    }

    /** The whole address; never for logs or screens that others see. */
    public String value() {
        return value;
    }

    /** Enough to recognise, too little to write to: {@code a…@example.org}. */
    public String masked() {
        return value.charAt(0) + "…" + value.substring(value.lastIndexOf('@'));
    }

    /** Masked, so that a careless log line tells nothing. */
    @Override
    public String toString() {
        return masked();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress address && value.equals(address.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    private static boolean hasControl(String text) {
        return text.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }
}
