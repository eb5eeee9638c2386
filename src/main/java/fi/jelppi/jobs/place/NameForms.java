package fi.jelppi.jobs.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms in which a Finnish place name is written, in small letters: {@code Sinettä}, {@code Sinetän}, {@code Sinetässä},
 * {@code Sinettään}. By a table of last parts and a few regular changes; a change that neither tells is not guessed.
 */
final class NameForms {

    private static final List<String> ENDINGS =
            List.of("n", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle");

    /** What becomes of the end of a name before an ending, when its last part is in no table. */
    private static final Map<String, String> ENDS =
            Map.of("nen", "se", "us", "ukse", "ys", "ykse", "as", "aa", "äs", "ää");

    /** Consonants before the last vowel that change regularly. */
    private static final Map<String, String> WEAKER =
            Map.of("kk", "k", "pp", "p", "tt", "t", "nk", "ng", "nt", "nn", "mp", "mm", "lt", "ll", "rt", "rr");

    private record Stem(String weak, String strong) {}

    private static final Map<String, Stem> LAST_PARTS = PlaceFile.rows("last-parts.csv").stream()
            .collect(Collectors.toMap(row -> row.get("part"), row -> new Stem(row.get("weak"), row.get("strong"))));

    private NameForms() {}

    static Set<String> of(String name) {
        var basic = small(name);
        var forms = new TreeSet<String>();
        forms.add(basic);
        stems(basic).forEach(stem -> {
            ENDINGS.forEach(ending -> forms.add(stem.weak() + ending));
            forms.add(stem.strong() + stem.strong().charAt(stem.strong().length() - 1) + "n");
        });
        return forms;
    }

    static String small(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Stream<Stem> stems(String basic) {
        var known = LAST_PARTS.entrySet().stream()
                .filter(part -> basic.endsWith(part.getKey()))
                .map(part -> replace(basic, part.getKey(), part.getValue()))
                .toList();
        return known.isEmpty() ? Stream.of(regular(basic)) : known.stream();
    }

    private static Stem replace(String basic, String end, Stem by) {
        var start = basic.substring(0, basic.length() - end.length());
        return new Stem(start + by.weak(), start + by.strong());
    }

    private static Stem regular(String basic) {
        for (var end : ENDS.entrySet()) {
            if (basic.endsWith(end.getKey())) {
                return replace(basic, end.getKey(), new Stem(end.getValue(), end.getValue()));
            }
        }
        return new Stem(weaker(basic), basic);
    }

    private static String weaker(String basic) {
        if (basic.length() < 4) {
            return basic;
        }
        var consonants = basic.substring(basic.length() - 3, basic.length() - 1);
        var weak = WEAKER.get(consonants);
        return weak == null
                ? basic
                : basic.substring(0, basic.length() - 3) + weak + basic.substring(basic.length() - 1);
    }
}
