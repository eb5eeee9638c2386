package fi.jelppi.guides.window;

/**
 * A file that a service gave to its visitor. Only the launcher knows where it lies.
 *
 * @param number under which the launcher knows it
 * @param name as the service called it, as far as it can be shown
 * @param bytes its size
 */
public record VisitFile(int number, Kind kind, long bytes, String name, State state) {

    /** What can be done with it. */
    public enum Kind {
        /** Can be printed, too. */
        PDF,
        DOCUMENT,
        /** Is neither printed nor taken along. */
        OTHER
    }

    /** What was done with it. */
    public enum State {
        NEW("new"),
        BUSY("busy"),
        PRINTED("printed"),
        COPIED("copied"),
        NO_PAPER("no-paper"),
        NO_PRINTER("no-printer"),
        NO_STICK("no-stick"),
        STICK_FULL("stick-full"),
        TOO_LARGE("too-large"),
        REFUSED("refused");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String textKey() {
            return "guides.window.file." + code;
        }
    }

    VisitFile with(State other) {
        return new VisitFile(number, kind, bytes, name, other);
    }
}
