package fi.jelppi.support.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Lines of a table, so that the answers of few are in none of them, nor in what is left of the whole without them.
 *
 * @param lines the largest first
 * @param rest those with few answers, together; when it would still be few, the smallest lines are in it, too
 */
public record Told<K>(List<Line<K>> lines, Tally rest) {

    /** Fewer are few: who was there knows who they are. */
    public static final int FEW = 5;

    /** What is told of a session or a group. */
    public record Line<K>(K of, Tally tally) {}

    static <K> Told<K> of(Map<K, Tally> all, Tally alone) {
        var lines = new ArrayList<Line<K>>();
        var rest = alone;
        for (var entry : all.entrySet()) {
            if (entry.getValue().isFew()) {
                rest = rest.plus(entry.getValue());
            } else {
                lines.add(new Line<>(entry.getKey(), entry.getValue()));
            }
        }
        lines.sort(Comparator.comparingInt((Line<K> line) -> line.tally().all()).reversed());
        while (rest.all() > 0 && rest.isFew() && !lines.isEmpty()) {
            rest = rest.plus(lines.removeLast().tally());
        }
        return new Told<>(List.copyOf(lines), rest);
    }
}
