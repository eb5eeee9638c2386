package fi.jelppi.support.feedback;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a session.
 *
 * @param group null when not told
 * @param words answer to the open question, a tidy line; empty when there is none
 */
public record FeedbackAnswer(Score score, @Nullable Respondent group, String words) {

    /** @throws IllegalArgumentException for words that no form lets through */
    public FeedbackAnswer {
        if (!words.isEmpty()) {
            FeedbackWords.check(words);
        }
    }

    @Override
    public String toString() {
        return "FeedbackAnswer[" + score + "]";
    }
}
