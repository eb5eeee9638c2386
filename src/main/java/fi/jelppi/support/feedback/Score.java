package fi.jelppi.support.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How somebody found it. The number stands on the wire, in the database and in the keys of texts. */
public enum Score {
    VERY_GOOD(5),
    GOOD(4),
    FAIR(3),
    BAD(2),
    VERY_BAD(1);

    /** As they are asked and shown. */
    public static final List<Score> BEST_FIRST = List.of(values());

    private final int number;

    Score(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public String textKey() {
        return "feedback.score." + number;
    }

    public static Optional<Score> of(int number) {
        return Arrays.stream(values()).filter(score -> score.number == number).findFirst();
    }
}
