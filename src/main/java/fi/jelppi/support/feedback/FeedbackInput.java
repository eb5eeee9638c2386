package fi.jelppi.support.feedback;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a form sent; not looked at yet.
 *
 * @param score a number
 * @param group code; empty when not told
 */
public record FeedbackInput(String score, String group, String words) {

    /** How much one may write, in characters. */
    public static final int LONGEST = FeedbackWords.LONGEST;

    public static final FeedbackInput EMPTY = new FeedbackInput("", "", "");

    /** Why it cannot be taken; the code is the end of the text key {@code feedback.bad.<code>}. */
    public enum Problem {
        SCORE("score"),
        GROUP("group"),
        WORDS("words");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** What came of looking. */
    public sealed interface Checked {}

    public record Good(FeedbackAnswer answer) implements Checked {}

    public record Bad(Set<Problem> problems) implements Checked {}

    /** Tidy; empty when they are too long. */
    public static Optional<String> words(String typed) {
        return Optional.of(FeedbackWords.tidy(typed)).filter(tidy -> tidy.length() <= LONGEST);
    }

    public Checked check() {
        var problems = EnumSet.noneOf(Problem.class);
        var tidy = words(words);
        var chosen = Respondent.ofCode(group);
        var said = score.matches("[0-9]") ? Score.of(Integer.parseInt(score)) : Optional.<Score>empty();
        if (said.isEmpty()) {
            problems.add(Problem.SCORE);
        }
        if (chosen.isEmpty() && !group.isEmpty()) {
            problems.add(Problem.GROUP);
        }
        if (tidy.isEmpty()) {
            problems.add(Problem.WORDS);
        }
        return problems.isEmpty()
                ? new Good(new FeedbackAnswer(said.orElseThrow(), chosen.orElse(null), tidy.orElseThrow()))
                : new Bad(problems);
    }

    @Override
    public String toString() {
        return "FeedbackInput";
    }
}
