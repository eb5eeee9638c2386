package fi.jelppi.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number as people write it, for example {@code 040 123 4567}; 3 to 15 digits (ITU-T E.164), so {@code 112} is one. */
public record PhoneNumber(String value) {

    public static final int LONGEST = 24;

    private static final int MOST_DIGITS = 15;
    private static final int FEWEST_DIGITS = 3;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern SYNTAX = Pattern.compile("\\+?[0-9]+(?:[ -][0-9]+)*");

    /** @throws IllegalArgumentException when it is none */
    public PhoneNumber {
        if (value.length() > LONGEST || !SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("not a telephone number");
        }
        long digits = digits(value);
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("a telephone number has 3 to 15 digits");
        }
    }

    /** Forgives spaces around and doubled ones, and brackets. */
    public static Optional<PhoneNumber> parse(String typed) {
        if (typed.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        var tidy = SPACES.matcher(typed.replace('(', ' ').replace(')', ' '))
                .replaceAll(" ")
                .strip();
        try {
            return Optional.of(new PhoneNumber(tidy));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** How many digits there are; a number that somebody can be reached at has at least six. */
    public long digits() {
        return digits(value);
    }

    /** For a link: {@code tel:+358401234567}. */
    public String link() {
        return "tel:" + value.replaceAll("[ -]", "");
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    @Override
    public String toString() {
        return "PhoneNumber[" + digits() + " digits]";
    }
}
