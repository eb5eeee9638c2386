package fi.jelppi.event;

import fi.jelppi.participant.Person;
import java.util.List;

/** What an import of registrations reads and answers. */
public final class CsvImport {

    /** Lines of a file that is still taken. */
    public static final int MOST_LINES = 100_000;

    /** Bad lines that are listed one by one; the rest is counted. */
    public static final int MOST_LISTED = 1_000;

    private CsvImport() {}

    /**
     * A line that does not go in.
     *
     * @param line as an editor counts them; the header is line 1
     * @param textKey why
     * @param column the field's code, empty when it is about the whole line
     */
    public record BadLine(long line, String textKey, String column) {}

    /** The first look at a file; nothing has been written. */
    public sealed interface Reading {

        /**
         * @param good lines that would go in
         * @param bad lines that would not
         * @param firstGood some of the good ones, to look at
         * @param listed the first bad ones
         * @param ignoredColumns headers that nobody asked for
         */
        record Preview(int good, int bad, List<Person> firstGood, List<BadLine> listed, List<String> ignoredColumns)
                implements Reading {}

        /** @param detail a column's name or a number, for the text */
        record Unreadable(String textKey, String detail) implements Reading {}
    }

    /**
     * What went in.
     *
     * @param queued good lines without a seat; they wait for one
     * @param stopped the event was closed, or storing failed, before the last line; what is counted as added is in
     */
    public record Result(int added, int bad, int queued, boolean stopped) {}

    /** Told now and then how far it is. */
    @FunctionalInterface
    public interface Progress {
        void done(int lines);
    }
}
