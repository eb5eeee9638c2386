package fi.jelppi.jobs.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The shipped tables, by what they are asked for. */
final class PlaceTables {

    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{1,3}");

    private static final List<Municipality> MUNICIPALITIES = PlaceFile.municipalities();

    static final Map<String, Municipality> BY_CODE =
            MUNICIPALITIES.stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
    static final NameIndex<Municipality> BY_NAME = new NameIndex<>(MUNICIPALITIES, Municipality::name);
    static final Map<String, PostalArea> POSTAL =
            PlaceFile.postalAreas().stream().collect(Collectors.toMap(PostalArea::code, Function.identity()));
    static final NameIndex<PostalArea> POST_OFFICES = new NameIndex<>(
            POSTAL.values().stream()
                    .filter(area -> !area.name().equals(nameOf(area.municipality())))
                    .sorted((one, other) -> one.code().compareTo(other.code()))
                    .toList(),
            PostalArea::name);

    private PlaceTables() {}

    /** The code with the zeros that lead; empty for one that is not known. */
    static Optional<String> code(@Nullable String municipality) {
        return Optional.ofNullable(municipality)
                .map(String::strip)
                .filter(code -> MUNICIPALITY.matcher(code).matches())
                .map(code -> "0".repeat(3 - code.length()) + code)
                .filter(BY_CODE::containsKey);
    }

    /** Code of the first municipality that is named. */
    static Optional<String> named(String written) {
        return BY_NAME.in(written).map(hit -> hit.named().code()).findFirst();
    }

    /** Where nothing says which municipality, only the very name counts: there are many places of similar names. */
    static Optional<PostalArea> office(String written, @Nullable String municipality) {
        return POST_OFFICES
                .in(written)
                .filter(hit -> municipality == null
                        ? hit.basic()
                        : hit.named().municipality().equals(municipality))
                .map(NameIndex.Hit::named)
                .findFirst();
    }

    private static String nameOf(String code) {
        var known = BY_CODE.get(code);
        return known == null ? "" : known.name();
    }
}
