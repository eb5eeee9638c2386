package fi.jelppi.jobs.rules;

import java.util.List;

/**
 * A rule that holds for somebody.
 *
 * @param when all of these must hold; empty when it is certain for the whole year
 */
public record YoungOutcome(YoungRule rule, List<Condition> when) {

    public YoungOutcome {
        when = List.copyOf(when);
    }

    public boolean isCertain() {
        return when.isEmpty();
    }
}
