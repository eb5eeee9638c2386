package fi.jelppi.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A failure for the log: its classes and where it happened, without messages. Databases, parsers and mail servers repeat
 * in their messages what they were given, and that may be somebody's name.
 */
public final class Trace {

    private static final int CAUSES = 8;
    private static final int FRAMES = 40;

    private Trace() {}

    public static String of(Throwable failure) {
        var text = new StringBuilder();
        var next = failure;
        for (int depth = 0; depth < CAUSES; depth++) {
            text.append(next.getClass().getName()).append(frames(next));
            var cause = next.getCause();
            if (cause == null || cause == next) {
                break;
            }
            text.append(System.lineSeparator()).append("Caused by: ");
            next = cause;
        }
        return text.toString();
    }

    private static String frames(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> System.lineSeparator() + "\tat " + frame)
                .collect(Collectors.joining());
    }
}
