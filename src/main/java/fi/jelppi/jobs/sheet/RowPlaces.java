package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.FitText;
import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.place.PlaceDirectory;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a row says that the work is done. */
final class RowPlaces {

    static final int LONGEST = 200;
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 10;

    private final PlaceDirectory known;

    RowPlaces(PlaceDirectory known) {
        this.known = known;
    }

    /** Several stand with a semicolon or a slash between them. */
    List<Place> of(RowCells cells, RowNumbers numbers) throws BadCellException {
        var postal = numbers.postalCode().orElse(null);
        var written = cells.line(SheetField.PLACE, LONGEST).orElse("");
        if (written.isEmpty()) {
            return postal == null ? List.of() : List.of(located("", postal));
        }
        var several = Arrays.stream(written.split("[;/]", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .limit(MOST)
                .toList();
        return several.stream()
                .map(one -> located(FitText.cut(one, LONGEST_NAME), several.size() == 1 ? postal : null))
                .toList();
    }

    private Place located(String written, @Nullable String postal) {
        var place = known.locate(written, null, postal).place();
        var name = place.name().isBlank() && postal != null ? postal : place.name();
        return new Place(name, place.municipality(), place.postalCode(), place.at());
    }
}
