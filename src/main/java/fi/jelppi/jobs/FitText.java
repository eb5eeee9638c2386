package fi.jelppi.jobs;

import java.util.regex.Pattern;

/** Texts from outside, made fit for the store. */
public final class FitText {

    /** Control characters, halves of a pair and byte order marks: PostgreSQL refuses some of them, and nobody sees them. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF&&[^\\n\\t]]");

    private FitText() {}

    /** Without what is no text, and without blanks around it. */
    public static String tidy(String text) {
        return NO_TEXT.matcher(text).replaceAll("").strip();
    }

    /** @param longest characters, with the dots that stand for what is left out */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
