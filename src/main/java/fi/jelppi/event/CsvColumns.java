package fi.jelppi.event;

import fi.jelppi.event.PersonInput.Field;
import fi.jelppi.shared.CsvCells;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Which column holds what, by header names in Finnish and English. */
final class CsvColumns {

    private static final Map<String, Field> NAMES = Map.ofEntries(
            Map.entry("etunimi", Field.GIVEN_NAME),
            Map.entry("firstname", Field.GIVEN_NAME),
            Map.entry("givenname", Field.GIVEN_NAME),
            Map.entry("sukunimi", Field.FAMILY_NAME),
            Map.entry("lastname", Field.FAMILY_NAME),
            Map.entry("familyname", Field.FAMILY_NAME),
            Map.entry("surname", Field.FAMILY_NAME),
            Map.entry("syntymävuosi", Field.BIRTH_YEAR),
            Map.entry("syntymavuosi", Field.BIRTH_YEAR),
            Map.entry("birthyear", Field.BIRTH_YEAR),
            Map.entry("yearofbirth", Field.BIRTH_YEAR),
            Map.entry("kylä", Field.VILLAGE),
            Map.entry("kyla", Field.VILLAGE),
            Map.entry("village", Field.VILLAGE),
            Map.entry("sähköposti", Field.EMAIL),
            Map.entry("sahkoposti", Field.EMAIL),
            Map.entry("email", Field.EMAIL),
            Map.entry("puhelin", Field.PHONE),
            Map.entry("puhelinnumero", Field.PHONE),
            Map.entry("phone", Field.PHONE),
            Map.entry("telephone", Field.PHONE));

    private static final int MOST_TOLD = 20;
    private static final int LONGEST_TOLD = 60;

    private final Map<Field, Integer> places;
    private final List<String> ignored;

    private CsvColumns(Map<Field, Integer> places, List<String> ignored) {
        this.places = places;
        this.ignored = ignored;
    }

    /** A header that names a column twice. */
    static final class DoubledColumnException extends Exception {

        private final String column;

        DoubledColumnException(String column) {
            super("a column is named twice");
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    static CsvColumns none() {
        return new CsvColumns(Map.of(), List.of());
    }

    static CsvColumns of(CSVRecord header) throws DoubledColumnException {
        var places = new EnumMap<Field, Integer>(Field.class);
        var ignored = new ArrayList<String>();
        for (int i = 0; i < header.size(); i++) {
            var name = PersonChecks.tidy(header.get(i));
            var field = Optional.ofNullable(NAMES.get(plain(name)));
            if (field.isEmpty()) {
                if (!name.isEmpty() && ignored.size() < MOST_TOLD && !PersonChecks.hasIdentityCode(name)) {
                    ignored.add(name.length() > LONGEST_TOLD ? name.substring(0, LONGEST_TOLD) + "…" : name);
                }
            } else if (places.putIfAbsent(field.get(), i) != null) {
                throw new DoubledColumnException(name);
            }
        }
        return new CsvColumns(places, ignored);
    }

    boolean hasGivenName() {
        return places.containsKey(Field.GIVEN_NAME);
    }

    /**
     * Columns of the file that nobody asked for; they are not read into anything. The first ones, shortened, and none that
     * looks like a personal identity code.
     */
    List<String> ignored() {
        return ignored;
    }

    PersonInput read(CSVRecord line) {
        return new PersonInput(
                cell(line, Field.GIVEN_NAME),
                cell(line, Field.FAMILY_NAME),
                cell(line, Field.BIRTH_YEAR),
                cell(line, Field.VILLAGE),
                cell(line, Field.EMAIL),
                cell(line, Field.PHONE));
    }

    private String cell(CSVRecord line, Field field) {
        var place = places.get(field);
        return place == null || place >= line.size() ? "" : CsvCells.read(line.get(place));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.:*-]", "");
    }
}
