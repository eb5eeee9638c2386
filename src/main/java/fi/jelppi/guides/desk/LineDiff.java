package fi.jelppi.guides.desk;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/**
 * A line of what changed in a text.
 *
 * @param text with {@code +} or {@code -} before it where it is new or gone
 */
record LineDiff(Kind kind, String text) {

    private static final int LINES_AROUND = 2;

    /** Lines that name the two texts. */
    private static final int HEAD = 2;

    enum Kind {
        ADDED("line-added"),
        REMOVED("line-removed"),
        PLACE("line-place"),
        SAME("line-same");

        private final String look;

        Kind(String look) {
            this.look = look;
        }

        String look() {
            return look;
        }
    }

    /** What changed, with the lines around it; empty when nothing did. */
    static List<LineDiff> of(String before, String after) {
        var old = before.lines().toList();
        var changes = DiffUtils.diff(old, after.lines().toList());
        return UnifiedDiffUtils.generateUnifiedDiff("", "", old, changes, LINES_AROUND).stream()
                .skip(HEAD)
                .map(line -> new LineDiff(kind(line), line))
                .toList();
    }

    private static Kind kind(String line) {
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '+' -> Kind.ADDED;
            case '-' -> Kind.REMOVED;
            case '@' -> Kind.PLACE;
            default -> Kind.SAME;
        };
    }
}
