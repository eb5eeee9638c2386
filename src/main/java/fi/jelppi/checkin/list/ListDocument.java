package fi.jelppi.checkin.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list in words, ready to be written in any form.
 *
 * @param facts what it is about, in order
 * @param rows a cell for each column
 * @param notesTitle over the notes; not shown while there are none
 * @param signature by which the list can be told from another one; on every page
 * @param emblem words beside the emblem of the European Union; null where it does not belong
 */
public record ListDocument(
        String title,
        Locale language,
        List<Fact> facts,
        List<Column> columns,
        List<List<String>> rows,
        String notesTitle,
        List<String> notes,
        String signature,
        @Nullable Emblem emblem) {

    /** @param figures numbers that the value tells in words, for a file that can add them up */
    public record Fact(String label, String value, List<Figure> figures) {

        public Fact(String label, String value) {
            this(label, value, List.of());
        }
    }

    public record Figure(String title, BigDecimal number) {}

    /** @param share of the width, in any unit */
    public record Column(String title, float share, Kind kind) {}

    public enum Kind {
        /** Says whose row it is. */
        NAME,
        TEXT,
        NUMBER
    }

    /**
     * @param alternative what the picture shows, for those who do not see it
     * @param words beside it
     */
    public record Emblem(String alternative, String words) {}
}
