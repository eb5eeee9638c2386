package fi.jelppi.event;

import fi.jelppi.event.CsvImport.BadLine;
import fi.jelppi.event.PersonInput.Checked;
import fi.jelppi.event.PersonInput.Problem;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.csv.CsvText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Goes through a file line by line and sorts good from bad; the same way for the preview and for the real thing. */
final class CsvLines {

    /** More lines than this in one row means that a quote was never closed. */
    private static final int LONGEST_ROW = 5;

    /** Told of every line in turn; false stops. */
    interface Sink {
        boolean good(Person person);

        boolean bad(BadLine line);
    }

    private final Set<String> seen;
    private final int thisYear;

    /** @param known keys of those who are registered already */
    CsvLines(Set<String> known, int thisYear) {
        this.seen = new HashSet<>(known);
        this.thisYear = thisYear;
    }

    /** Two lines with the same key are one person. */
    static String key(Person person) {
        return String.join(
                        "\u001f",
                        person.displayName(),
                        String.valueOf(person.birthYear()),
                        String.valueOf(person.email()),
                        String.valueOf(person.phone()))
                .toLowerCase(Locale.ROOT);
    }

    CsvColumns read(CsvText text, Sink sink) throws IOException, CsvColumns.DoubledColumnException {
        try (var parser = text.parser()) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                return CsvColumns.none();
            }
            var columns = CsvColumns.of(records.next());
            boolean go = columns.hasGivenName();
            while (go && records.hasNext()) {
                var record = records.next();
                go = take(columns, record, placeOf(record, parser.getCurrentLineNumber()), sink);
            }
            return columns;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private record Place(long line, boolean tooLong) {}

    /** A row is reported by its first line; {@code last} is its last one. */
    private static Place placeOf(CSVRecord record, long last) {
        long inside = record.stream()
                .mapToLong(cell -> cell.chars().filter(c -> c == '\n').count())
                .sum();
        boolean openAtTheEnd =
                inside > LONGEST_ROW && record.get(record.size() - 1).endsWith("\n");
        return new Place(last - inside + (openAtTheEnd ? 1 : 0), inside > LONGEST_ROW);
    }

    private boolean take(CsvColumns columns, CSVRecord record, Place place, Sink sink) {
        if (place.tooLong()) {
            return sink.bad(new BadLine(place.line(), "event.import.bad.quote", ""));
        }
        if (record.stream().anyMatch(PersonChecks::hasIdentityCode)) {
            return sink.bad(new BadLine(place.line(), Problem.IDENTITY_CODE.textKey(), ""));
        }
        if (record.stream().allMatch(String::isBlank)) {
            return true;
        }
        return switch (columns.read(record).check(thisYear)) {
            case Checked.Bad bad -> {
                var first = bad.problems().entrySet().iterator().next();
                yield sink.bad(new BadLine(
                        place.line(), first.getValue().textKey(), first.getKey().code()));
            }
            case Checked.Good good ->
                seen.add(key(good.person()))
                        ? sink.good(good.person())
                        : sink.bad(new BadLine(place.line(), "event.import.bad.duplicate", ""));
        };
    }
}
