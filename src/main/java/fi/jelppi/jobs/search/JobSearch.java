package fi.jelppi.jobs.search;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor is looking for. Kept for the visit only.
 *
 * @param birthYear null when it was not asked or not told
 * @param text words typed; empty for none
 * @param employer exact name; null for all
 * @param language of the work, ISO 639-1; null for all
 */
public record JobSearch(
        Want want,
        @Nullable Integer birthYear,
        Reach reach,
        Set<Narrowing> narrowings,
        String text,
        @Nullable String employer,
        @Nullable String language) {

    public JobSearch {
        narrowings = Set.copyOf(narrowings);
    }

    public static JobSearch of(Want want) {
        return new JobSearch(want, null, Reach.AREA, Set.of(), "", null, null);
    }

    public JobSearch bornIn(@Nullable Integer year) {
        return new JobSearch(want, year, reach, narrowings, text, employer, language);
    }

    public JobSearch within(Reach other) {
        return new JobSearch(want, birthYear, other, narrowings, text, employer, language);
    }

    public JobSearch saying(String words) {
        return new JobSearch(want, birthYear, reach, narrowings, words.strip(), employer, language);
    }

    public JobSearch from(@Nullable String name) {
        return new JobSearch(want, birthYear, reach, narrowings, text, name, language);
    }

    public JobSearch in(@Nullable String code) {
        return new JobSearch(want, birthYear, reach, narrowings, text, employer, code);
    }

    /** Turns one on or off. */
    public JobSearch toggle(Narrowing narrowing) {
        var others = EnumSet.noneOf(Narrowing.class);
        others.addAll(narrowings);
        if (!others.remove(narrowing)) {
            others.add(narrowing);
        }
        return new JobSearch(want, birthYear, reach, others, text, employer, language);
    }

    /** Without what the sheet and the words narrow. */
    public JobSearch wide() {
        return new JobSearch(want, birthYear, Reach.AREA, Set.of(), "", null, null);
    }
}
