package fi.jelppi.participant;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code for typing: 7 characters of Crockford's Base32 and a check character. Always canonical (upper case, no
 * dashes). The check catches every single wrong character and every swap of two (decision 0030).
 */
public record ShortCode(String value) {

    /** Characters of a code, the check character included. */
    public static final int LENGTH = 8;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    /** A generator of the field: its powers are all different, so no two places weigh the same. */
    private static final int GENERATOR = 2;

    /** @throws IllegalArgumentException when the value is not canonical or the check character is wrong */
    public ShortCode {
        if (value.length() != LENGTH || !isAlphabet(value) || checksum(value) != 0) {
            throw new IllegalArgumentException("not a short code");
        }
    }

    /** Forgives case, spaces, dashes and O/0, I/1, L/1; empty when the length, a character or the check is wrong. */
    public static Optional<ShortCode> parse(String typed) {
        var canonical = new StringBuilder(LENGTH);
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (!isSeparator(c)) {
                canonical.append(canonical(c));
            }
            if (canonical.length() > LENGTH) {
                return Optional.empty();
            }
        }
        var value = canonical.toString();
        boolean valid = value.length() == LENGTH && isAlphabet(value) && checksum(value) == 0;
        return valid ? Optional.of(new ShortCode(value)) : Optional.empty();
    }

    /** A new code of 35 random bits; pass a cryptographic source, codes must not be guessable from one another. */
    public static ShortCode random(RandomGenerator source) {
        var value = new StringBuilder(LENGTH);
        for (int i = 1; i < LENGTH; i++) {
            value.append(ALPHABET.charAt(source.nextInt(ALPHABET.length())));
        }
        return new ShortCode(value.append(ALPHABET.charAt(checksum(value))).toString());
    }

    /** In groups for reading: {@code ABCD-EFGH}. */
    public String grouped() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }

    /** Sum over the places of weight times value; the check character weighs 1 and makes it 0. */
    private static int checksum(CharSequence code) {
        int sum = 0;
        int weight = 1;
        for (int place = LENGTH - 1; place >= 0; place--) {
            int digit = place < code.length() ? ALPHABET.indexOf(code.charAt(place)) : 0;
            sum ^= Gf32.multiply(weight, digit);
            weight = Gf32.multiply(weight, GENERATOR);
        }
        return sum;
    }

    private static boolean isAlphabet(String value) {
        return value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '-'
                || c == '\u2010'
                || c == '\u2011'
                || c == '\u2013';
    }

    private static char canonical(char c) {
        char upper = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
    }
}
