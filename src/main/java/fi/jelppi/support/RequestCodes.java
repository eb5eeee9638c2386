package fi.jelppi.support;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** What both sides can say to know each other. */
final class RequestCodes {

    /** No vowels and nothing that looks like something else: read out over the telephone, and never a word. */
    private static final String SIGNS = "23456789CDFHJKLMNPRTVX";

    private static final int LENGTH = 4;

    /** With a code like this something can be taken back, so it is not to be guessed. */
    private static final int LENGTH_THAT_CANCELS = 7;

    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestCodes() {}

    static String next() {
        return signs(LENGTH);
    }

    static String nextThatCancels() {
        return signs(LENGTH_THAT_CANCELS);
    }

    private static String signs(int length) {
        return RANDOM.ints(length, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining());
    }

    /** As it was typed: small letters, spaces and hyphens are forgiven. */
    static String tidy(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
