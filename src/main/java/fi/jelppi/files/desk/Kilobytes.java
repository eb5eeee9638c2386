package fi.jelppi.files.desk;

/** Sizes of files as people say them. */
public final class Kilobytes {

    private static final int KILO = 1024;

    private Kilobytes() {}

    /** Rounded up, so that nothing is of size zero. */
    public static long of(long bytes) {
        return (bytes + KILO - 1) / KILO;
    }
}
