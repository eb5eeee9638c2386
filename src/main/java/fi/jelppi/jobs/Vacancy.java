package fi.jelppi.jobs;

import java.time.Instant;
import java.util.List;

/**
 * Something to apply for, in one form whatever its source. Equal when its sources say the same of it.
 *
 * @param title at most {@value #LONGEST_TITLE} characters
 * @param description in the source's own words
 * @param places where; empty when not told
 * @param remote whether it can be done from anywhere
 * @param sources at least one; the first is the one whose words stand here
 */
public record Vacancy(
        VacancyKind kind,
        String title,
        Employer employer,
        List<Block> description,
        List<Place> places,
        boolean remote,
        Schedule schedule,
        Offer offer,
        Requirements requirements,
        HowToApply howToApply,
        List<Source> sources) {

    public static final int LONGEST_TITLE = 200;

    /** @throws IllegalArgumentException without a title or a source */
    public Vacancy {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title of 1 to " + LONGEST_TITLE + " characters");
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a vacancy without a source");
        }
        description = List.copyOf(description);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
    }

    public Source source() {
        return sources.getFirst();
    }

    public boolean isClosed(Instant now) {
        return schedule.isClosed(now);
    }

    public Vacancy with(Requirements other) {
        return new Vacancy(
                kind, title, employer, description, places, remote, schedule, offer, other, howToApply, sources);
    }

    /** As all of these have it, in the words that stand here. */
    public Vacancy withSources(List<Source> all) {
        return new Vacancy(
                kind, title, employer, description, places, remote, schedule, offer, requirements, howToApply, all);
    }

    /** For lists, where thousands stand in memory. */
    public Vacancy withoutDescription() {
        return new Vacancy(
                kind, title, employer, List.of(), places, remote, schedule, offer, requirements, howToApply, sources);
    }
}
