package fi.jelppi.jobs.place;

import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Place.Coordinates;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places by what a source writes of them: a village before a postal code before a municipality. All municipalities of Finland
 * are known by code and name, postal codes and their villages in Lapland. What is not known stays without coordinates
 * (decision 0240).
 */
public final class PlaceDirectory {

    private static final Pattern POSTAL_CODE = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");

    /** Of the tables; and zeros, which sources write for none. A village of the same name elsewhere is another one. */
    private static final Pattern LAPLAND = Pattern.compile("9[4-9]\\d{3}|00000");

    private static final PlaceDirectory SHIPPED = new PlaceDirectory(PlaceFile.villages());

    private final List<Village> known;
    private final NameIndex<Village> villages;

    private PlaceDirectory(List<Village> known) {
        this.known = known;
        villages = new NameIndex<>(known, Village::name);
    }

    /** With the tables that come with the application. */
    public static PlaceDirectory shipped() {
        return SHIPPED;
    }

    /** Knows these too; they come before those of the same name. */
    public PlaceDirectory with(List<Village> others) {
        return new PlaceDirectory(Stream.concat(others.stream(), known.stream()).toList());
    }

    /** @param written for example {@code Sinettä, Rovaniemi} or {@code 97220 SINETTÄ} */
    public Located locate(String written) {
        return locate(written, null, null);
    }

    /**
     * @param written as the source writes it; may be empty
     * @param municipality its code as the source states it; zeros that a spreadsheet lost are put back
     * @param postalCode as the source states it; what has not five digits is none
     */
    public Located locate(String written, @Nullable String municipality, @Nullable String postalCode) {
        var postal = Optional.ofNullable(postalCode)
                .map(String::strip)
                .or(() -> POSTAL_CODE
                        .matcher(written)
                        .results()
                        .map(MatchResult::group)
                        .findFirst())
                .filter(code -> POSTAL_CODE.matcher(code).matches())
                .orElse(null);
        var area = postal == null ? null : PlaceTables.POSTAL.get(postal);
        var stated = area != null
                ? area.municipality()
                : PlaceTables.code(municipality)
                        .or(() -> PlaceTables.named(written))
                        .orElse(null);
        var name = new ShownName(PlaceTables.BY_NAME.form(written).isPresent() ? "" : written);
        boolean elsewhere =
                stated == null && postal != null && !LAPLAND.matcher(postal).matches();
        var village = elsewhere ? Optional.<Village>empty() : village(written, stated);
        if (village.isPresent()) {
            var found = village.get();
            return located(
                    found.name(),
                    found.municipality() == null ? stated : found.municipality(),
                    postal,
                    new At(found.at(), Precision.VILLAGE));
        }
        if (area != null) {
            return located(name.or(area.name()), stated, postal, new At(area.at(), Precision.POSTAL_CODE));
        }
        var office = elsewhere ? Optional.<PostalArea>empty() : PlaceTables.office(written, stated);
        if (office.isPresent()) {
            var found = office.get();
            return located(found.name(), found.municipality(), postal, new At(found.at(), Precision.POSTAL_CODE));
        }
        var seat = stated == null ? null : PlaceTables.BY_CODE.get(stated);
        return seat == null
                ? located(name.or(written.strip()), null, postal, new At(null, Precision.UNKNOWN))
                : located(name.or(seat.name()), stated, postal, new At(seat.at(), Precision.MUNICIPALITY));
    }

    /** By its code; empty for one that is not known. */
    public Optional<Located> municipality(String code) {
        return PlaceTables.code(code).map(known -> locate("", known, null));
    }

    /** Of a village, a municipality or a post office in any form, as the tables write it. */
    public Optional<String> basicName(String word) {
        return villages.form(word)
                .map(hit -> hit.named().name())
                .or(() -> PlaceTables.BY_NAME.form(word).map(hit -> hit.named().name()))
                .or(() -> PlaceTables.POST_OFFICES
                        .form(word)
                        .map(hit -> hit.named().name()));
    }

    private record At(@Nullable Coordinates coordinates, Precision precision) {}

    private static Located located(String name, @Nullable String municipality, @Nullable String postal, At at) {
        return new Located(new Place(name, municipality, postal, at.coordinates()), at.precision());
    }

    /** One elsewhere of the same name is another one. */
    private Optional<Village> village(String written, @Nullable String municipality) {
        return villages.in(written)
                .map(NameIndex.Hit::named)
                .filter(village -> municipality == null
                        || village.municipality() == null
                        || municipality.equals(village.municipality()))
                .findFirst();
    }
}
