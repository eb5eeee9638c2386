package fi.jelppi.jobs.duplicate;

import fi.jelppi.jobs.Employer;
import fi.jelppi.jobs.place.PlaceDirectory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An employer's name without what sources write differently: legal form, case, hyphens, inflection of its place.
 *
 * @param words stems; names of places in their basic form
 * @param telling those that not many employers have
 */
record EmployerName(
        List<String> words, Set<String> telling, @Nullable String businessId) {

    private static final int KEY_LENGTH = 8;
    private static final int MOST_KEYS = 6;
    private static final int SHORTEST_TELLING = 4;

    static EmployerName of(Employer employer) {
        var places = PlaceDirectory.shipped();
        var words = new LinkedHashSet<String>();
        var telling = new LinkedHashSet<String>();
        for (String word : Stems.words(employer.name())) {
            if (WordLists.LEGAL.contains(word)) {
                continue;
            }
            var meant = WordLists.MEANS.getOrDefault(word, word);
            var place = places.basicName(meant);
            var stem = place.orElseGet(() -> Stems.of(meant));
            words.add(stem);
            if (place.isEmpty() && !WordLists.COMMON.contains(stem) && !WordLists.PRIVATE.contains(stem)) {
                telling.add(stem);
            }
        }
        if (words.size() == 1
                && telling.isEmpty()
                && places.basicName(words.getFirst()).isPresent()) {
            words.add(Stems.of("kunta"));
        }
        return new EmployerName(List.copyOf(words), Set.copyOf(telling), employer.businessId());
    }

    Reason compare(EmployerName other) {
        if (businessId != null && other.businessId != null) {
            return businessId.equals(other.businessId) ? Reason.SAME_EMPLOYER : Reason.OTHER_EMPLOYER;
        }
        if (isNameless() || other.isNameless()) {
            return isNameless() && other.isNameless() ? Reason.NAMELESS_EMPLOYER : Reason.OTHER_EMPLOYER;
        }
        boolean here = isWithin(other);
        boolean there = other.isWithin(this);
        if (here && there) {
            return Reason.SAME_EMPLOYER;
        }
        return here && says() || there && other.says() ? Reason.PART_OF_EMPLOYER : Reason.OTHER_EMPLOYER;
    }

    private boolean isNameless() {
        return words.isEmpty() || words.stream().allMatch(WordLists.PRIVATE::contains);
    }

    private boolean isWithin(EmployerName other) {
        return words.stream().allMatch(word -> other.words.stream().anyMatch(there -> same(word, there)));
    }

    /** A town and its municipal form are one: {@code kunta}, {@code kaupunki}. */
    private static boolean same(String one, String other) {
        return Stems.same(one, other) || isMunicipal(one) && isMunicipal(other);
    }

    private static boolean isMunicipal(String stem) {
        return stem.equals(Stems.of("kunta")) || stem.equals(Stems.of("kaupunki"));
    }

    /** Whether it says enough to be looked for in a longer name. */
    private boolean says() {
        return words.size() > 1 || telling.stream().anyMatch(word -> word.length() >= SHORTEST_TELLING);
    }

    /** By which it is looked for: those who might be the same share one. */
    Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        if (businessId != null) {
            keys.add("y:" + businessId);
        }
        telling.stream().sorted().map(EmployerName::key).limit(MOST_KEYS).forEach(keys::add);
        var common = new ArrayList<>(words);
        common.removeAll(telling);
        if (common.size() > 1) {
            common.stream()
                    .sorted()
                    .limit(2)
                    .reduce((one, two) -> key(one) + " " + key(two))
                    .ifPresent(keys::add);
        }
        return keys;
    }

    private static String key(String stem) {
        return DuplicateKeys.plain(stem, KEY_LENGTH);
    }
}
