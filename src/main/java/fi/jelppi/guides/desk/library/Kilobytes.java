package fi.jelppi.guides.desk.library;

/** Sizes of files as people say them. */
final class Kilobytes {

    private static final int KILO = 1024;

    private Kilobytes() {}

    /** Rounded up, so that nothing is of size zero. */
    static long of(long bytes) {
        return (bytes + KILO - 1) / KILO;
    }
}
