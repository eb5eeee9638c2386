package fi.jelppi.security;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a coach types on a kiosk: a two-digit coach number and a secret of six digits, {@value #LENGTH} digits together
 * (decision 0020).
 *
 * @param number 10 to 99
 * @param secret six digits
 */
record CoachPin(int number, String secret) {

    static final int LENGTH = 8;

    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{7}");

    /** Empty when the text is not such a PIN; spaces between are forgiven. */
    static Optional<CoachPin> parse(String text) {
        var digits = text.replace(" ", "");
        return DIGITS.matcher(digits).matches()
                ? Optional.of(new CoachPin(Integer.parseInt(digits, 0, 2, 10), digits.substring(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "CoachPin[number=" + number + "]";
    }
}
