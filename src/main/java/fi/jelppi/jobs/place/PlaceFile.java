package fi.jelppi.jobs.place;

import fi.jelppi.jobs.Place.Coordinates;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** Reads the tables under {@code resources/jobs/places}; each tells its source and licence in its first lines. */
final class PlaceFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private PlaceFile() {}

    static List<CSVRecord> rows(String name) {
        try {
            var text = new ClassPathResource("jobs/places/" + name).getContentAsString(StandardCharsets.UTF_8);
            try (var parser = FORMAT.parse(new StringReader(text))) {
                return parser.getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Municipality> municipalities() {
        return rows("municipalities.csv").stream()
                .map(row -> new Municipality(row.get("code"), row.get("name"), at(row)))
                .toList();
    }

    static List<PostalArea> postalAreas() {
        return rows("postal-codes.csv").stream()
                .map(row -> new PostalArea(row.get("code"), row.get("name"), row.get("municipality"), at(row)))
                .toList();
    }

    static List<Village> villages() {
        return rows("villages.csv").stream()
                .map(row -> new Village(row.get("name"), row.get("municipality"), at(row)))
                .toList();
    }

    private static Coordinates at(CSVRecord row) {
        return new Coordinates(Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
    }
}
