package fi.jelppi.guides.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Moves a step in a guide's text: its heading with all that stands below it. */
final class StepOrder {

    /** Where to. */
    enum Way {
        EARLIER(-1),
        LATER(1);

        private final int by;

        Way(int by) {
            this.by = by;
        }
    }

    private static final Pattern HEADING = Pattern.compile("(?m)^## .*$");

    /** Where "## " is a comment, or a line of a value. */
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\uFEFF?---(?s:.*?)\\R---\\R");

    private StepOrder() {}

    /**
     * The text with the step and its neighbour in each other's place, as it was where there is no such step or no neighbour.
     *
     * @param step its name, as it stands behind its heading
     */
    static String move(String file, String step, Way way) {
        int body = body(file);
        var starts = HEADING.matcher(file)
                .results()
                .map(found -> found.start())
                .filter(start -> start >= body)
                .toList();
        var parts = parts(file, starts);
        int from = place(parts, step);
        int to = from + way.by;
        if (from < 0 || to < 0 || to >= parts.size()) {
            return file;
        }
        Collections.swap(parts, from, to);
        return file.substring(0, starts.getFirst()) + String.join("\n\n", parts) + "\n";
    }

    private static int body(String file) {
        var front = FRONT_MATTER.matcher(file);
        return front.find() ? front.end() : 0;
    }

    private static List<String> parts(String file, List<Integer> starts) {
        var parts = new ArrayList<String>();
        for (int at = 0; at < starts.size(); at++) {
            int end = at + 1 < starts.size() ? starts.get(at + 1) : file.length();
            parts.add(file.substring(starts.get(at), end).stripTrailing());
        }
        return parts;
    }

    private static int place(List<String> parts, String step) {
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at).lines().findFirst().orElse("").stripTrailing().endsWith("{#" + step + "}")) {
                return at;
            }
        }
        return -1;
    }
}
