package fi.jelppi.bench;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a Java process holds after a full collection.
 *
 * @param bytes    of all objects
 * @param sessions of the web server
 */
record LiveObjects(long bytes, long sessions) {

    private static final Pattern TOTAL = Pattern.compile("^Total\\s+(\\d+)\\s+(\\d+)");
    /** What a collection leaves in gaps between objects; no object of the application. */
    private static final Pattern FILLER =
            Pattern.compile("^\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+\\[Ljdk\\.internal\\.vm\\.FillerElement;");

    private static final Pattern SESSION = Pattern.compile(
            "^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+org\\.apache\\.catalina\\.session\\.StandardSession\\b(?!\\$)");

    /** @param histogram as {@code jcmd PID GC.class_histogram} prints it */
    static LiveObjects read(String histogram) {
        List<String> lines = histogram.lines().toList();
        long total = number(lines, TOTAL, 2)
                .orElseThrow(() -> new IllegalArgumentException("a histogram without a total: " + histogram));
        return new LiveObjects(
                total - number(lines, FILLER, 2).orElse(0L),
                number(lines, SESSION, 1).orElse(0L));
    }

    private static java.util.Optional<Long> number(List<String> lines, Pattern pattern, int group) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(hit -> Long.valueOf(hit.group(group)))
                .findFirst();
    }
}
