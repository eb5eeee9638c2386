package fi.jelppi.jobs.rules;

import fi.jelppi.jobs.Requirements.Found;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What sentences say of one matter. They count only when they agree. */
final class Votes<T> {

    private final Map<T, Sentence> said = new LinkedHashMap<>();

    void add(T value, Sentence sentence) {
        said.putIfAbsent(value, sentence);
    }

    /** Adds the first sentence that says so to the reasons. */
    Optional<T> agreed(Found what, List<Hint> why) {
        if (said.size() != 1) {
            return Optional.empty();
        }
        var only = said.entrySet().iterator().next();
        why.add(new Hint(what, only.getValue().written()));
        return Optional.of(only.getKey());
    }
}
