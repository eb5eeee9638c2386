package fi.jelppi.jobs.source;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a source.
 *
 * @param ended null while it runs, and when its instance ended in the middle
 * @param outcome code of what came of it, {@value #DONE} when it was read to its end; null while it runs
 */
public record ImportRun(
        UUID id,
        String source,
        Instant started,
        @Nullable Instant ended,
        @Nullable String outcome,
        Figures figures) {

    public static final String DONE = "done";

    /** A file, ended in the middle by the database; what came before is kept. */
    public static final String STOPPED = "stopped";

    /** Ended in the middle by a fault of this node, or with it; but for a file it is read again by itself. */
    public static final String INTERRUPTED = "interrupted";

    /** Its source was taken away meanwhile. */
    public static final String GONE = "gone";

    /**
     * @param lines records read
     * @param same written nowhere, because nothing had changed
     */
    public record Figures(int lines, int added, int changed, int same, int removed, int rejected) {

        static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);
    }

    ImportRun ended(String how) {
        return new ImportRun(id, source, started, ended, how, figures);
    }

    /** A record that was not taken. */
    public record Rejection(int line, @Nullable String externalId, String reason) {}
}
