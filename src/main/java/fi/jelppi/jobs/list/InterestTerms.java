package fi.jelppi.jobs.list;

import java.time.Duration;

/**
 * What was promised to whoever gave a list to the coaches. Fixed, and no settings: somebody agreed to these words, and a
 * changed setting would break the promise afterwards. Other times are another version.
 */
public final class InterestTerms {

    /** Of the words on the screen. */
    static final int VERSION = 1;

    /** So long after it was handled the person is forgotten. */
    public static final Duration AFTER_HANDLING = Duration.ofDays(30);

    /** So long after it was given, whatever came of it. */
    public static final Duration AT_MOST = Duration.ofDays(90);

    /** A kiosk forgets so long after central has it. */
    static final Duration AFTER_SENDING = Duration.ofDays(1);

    private InterestTerms() {}
}
