package fi.jelppi.jobs.search;

import fi.jelppi.jobs.Posting;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a search gives.
 *
 * @param hits nearest first
 * @param narrowings how many there would be with each of them turned on besides the others
 * @param reaches how many there would be within each
 * @param employers how many there would be of each, most first
 * @param languages how many there would be in each, by code
 */
public record JobResult(
        List<Hit> hits,
        Map<Narrowing, Integer> narrowings,
        Map<Reach, Integer> reaches,
        Map<String, Integer> employers,
        Map<String, Integer> languages) {

    /**
     * One vacancy, without its description.
     *
     * @param kilometres from this kiosk's point to the nearest of its places, by road where that is known, otherwise in a straight
     *     line; empty when unknown
     * @param fit null when no birth year was told
     */
    public record Hit(
            Posting posting,
            OptionalDouble kilometres,
            @Nullable AgeFit fit) {}
}
