package fi.jelppi.guides.window;

import fi.jelppi.guides.window.VisitFile.Kind;
import fi.jelppi.guides.window.VisitFile.State;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service gave to its visitor, as the launcher tells it; printed, copied to a stick and wiped by the launcher, which is told
 * numbers only (decision 0299).
 */
public final class VisitFiles {

    private static final Pattern FILE = Pattern.compile("file ([0-9]{1,2}) (pdf|document|other) ([0-9]{1,10}) (\\S*)");
    private static final Pattern DONE = Pattern.compile("(printed|copied|failed) ([0-9]{1,2})(?: (\\S+))?");
    private static final Map<String, Kind> KINDS =
            Map.of("pdf", Kind.PDF, "document", Kind.DOCUMENT, "other", Kind.OTHER);
    private static final Map<String, State> REASONS = Map.of(
            "stick", State.NO_STICK,
            "full", State.STICK_FULL,
            "size", State.TOO_LARGE,
            "paper", State.NO_PAPER,
            "printer", State.NO_PRINTER,
            "busy", State.NEW);

    private final Consumer<String> launcher;
    private final Map<Integer, VisitFile> files = new ConcurrentSkipListMap<>();
    private volatile boolean takesSticks;
    private volatile boolean stick;

    VisitFiles(Consumer<String> launcher) {
        this.launcher = launcher;
    }

    /** In the order in which they came. */
    public List<VisitFile> all() {
        return List.copyOf(files.values());
    }

    /** Whether this hall wants sticks. */
    public boolean takesSticks() {
        return takesSticks;
    }

    /** Whether there is a stick to copy to. */
    public boolean hasStick() {
        return stick;
    }

    /** On the hall's printer; a PDF only. */
    public void print(VisitFile file) {
        ask("print", file);
    }

    /** To the visitor's own stick. */
    public void copy(VisitFile file) {
        ask("copy", file);
    }

    private void ask(String wish, VisitFile file) {
        mark(file.number(), State.BUSY);
        launcher.accept(wish + " " + file.number());
    }

    /** All of them, now and not only at the end of the window. */
    public void wipe() {
        launcher.accept("wipe");
    }

    /** Whether the launcher said something about files. */
    boolean hear(String answer) {
        if (answer.startsWith("stick ")) {
            takesSticks = true;
            stick = answer.equals("stick yes");
            return true;
        }
        if (answer.equals("wiped")) {
            files.clear();
            return true;
        }
        return hear(FILE, answer, this::add) || hear(DONE, answer, this::done);
    }

    private static boolean hear(Pattern form, String answer, Consumer<Matcher> then) {
        var matcher = form.matcher(answer);
        if (matcher.matches()) {
            then.accept(matcher);
            return true;
        }
        return false;
    }

    private void add(Matcher told) {
        int number = Integer.parseInt(told.group(1));
        var kind = KINDS.getOrDefault(told.group(2), Kind.OTHER);
        files.put(
                number,
                new VisitFile(number, kind, Long.parseLong(told.group(3)), ToldName.of(told.group(4)), State.NEW));
    }

    private void done(Matcher told) {
        var reason = told.group(3);
        mark(
                Integer.parseInt(told.group(2)),
                switch (told.group(1)) {
                    case "printed" -> State.PRINTED;
                    case "copied" -> State.COPIED;
                    default -> REASONS.getOrDefault(reason == null ? "" : reason, State.REFUSED);
                });
    }

    private void mark(int number, State state) {
        files.computeIfPresent(number, (key, file) -> file.with(state));
    }
}
