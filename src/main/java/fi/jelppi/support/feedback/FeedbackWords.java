package fi.jelppi.support.feedback;

/** An answer in somebody's own words: one line, whatever was typed or came over the wire. */
final class FeedbackWords {

    static final int LONGEST = 500;

    private FeedbackWords() {}

    /** Line ends and other signs that control a page become spaces; it may be too long. */
    static String tidy(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069\\s]+", " ")
                .strip();
    }

    /** @throws IllegalArgumentException for what no form lets through */
    static void check(String words) {
        if (words.isEmpty() || words.length() > LONGEST || !words.equals(tidy(words))) {
            throw new IllegalArgumentException("not an answer in words");
        }
    }
}
