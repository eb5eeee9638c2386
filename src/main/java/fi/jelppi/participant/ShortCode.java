package fi.jelppi.participant;

import java.util.Optional;

/** The code for typing: 7 characters of Crockford Base32 and a check character. Always canonical (upper case, no dashes). */
public record ShortCode(String value) {

    /** Forgives case, spaces, dashes and O/0, I/1, L/1; empty when the length, a character or the check is wrong. */
    public static Optional<ShortCode> parse(String typed) {
        throw new UnsupportedOperationException();
    }

    /** In groups for reading: {@code ABCD-EFGH}. */
    public String grouped() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }
}
