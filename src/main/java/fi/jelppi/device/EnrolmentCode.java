package fi.jelppi.device;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the desk shows and a kiosk trades for a credential: eight characters of Crockford's Base32, two that name the code
 * and six (30 bits) that nobody guesses in a few tries.
 */
record EnrolmentCode(String handle, String secret) {

    static final int LENGTH = 8;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern VALID = Pattern.compile("[0-9A-HJKMNP-TV-Z]{8}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static EnrolmentCode next() {
        var text = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> text.append(ALPHABET.charAt(i)));
        return new EnrolmentCode(text.substring(0, 2), text.substring(2));
    }

    /** Forgives spaces, hyphens, small letters, and O, I and L for the digits they look like. */
    static Optional<EnrolmentCode> parse(String typed) {
        var text = typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return VALID.matcher(text).matches()
                ? Optional.of(new EnrolmentCode(text.substring(0, 2), text.substring(2)))
                : Optional.empty();
    }

    /** As it is shown: {@code K7QF 3M9T}. */
    String shown() {
        var text = handle + secret;
        return text.substring(0, 4) + " " + text.substring(4);
    }

    @Override
    public String toString() {
        return "EnrolmentCode[handle=" + handle + "]";
    }
}
