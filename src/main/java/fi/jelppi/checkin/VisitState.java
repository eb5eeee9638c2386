package fi.jelppi.checkin;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a visit looks like after everything that was said about it. A function of the set of facts: the order in which
 * they arrive makes no difference, so kiosk and central agree once they know the same facts.
 *
 * @param removed does not count
 * @param corrected a coach has set something right
 * @param heads how many they were by a coach's word; null while the check-in's number stands
 */
record VisitState(
        Instant came,
        @Nullable Instant left,
        boolean removed,
        boolean corrected,
        @Nullable Integer heads) {

    private static final Comparator<VisitChange> IN_TIME =
            Comparator.comparing(VisitChange::recordedAt).thenComparing(VisitChange::fact);

    /**
     * @param checkIn the fact that began the visit
     * @param at when, by that fact
     */
    static VisitState of(UUID checkIn, Instant at, Collection<VisitChange> changes) {
        Set<UUID> takenBack = changes.stream()
                .filter(change -> change.kind().equals(VisitChange.REVERSED))
                .map(VisitChange::target)
                .collect(Collectors.toSet());
        List<VisitChange> valid = changes.stream()
                .filter(change -> !takenBack.contains(change.fact()))
                .sorted(IN_TIME)
                .toList();
        Instant came = at;
        Instant left = null;
        Integer heads = null;
        boolean removed = takenBack.contains(checkIn);
        for (VisitChange change : valid) {
            switch (change.kind()) {
                case VisitChange.OUT, VisitChange.LEFT -> left = change.at();
                case VisitChange.STILL_HERE -> left = null;
                case VisitChange.CAME -> came = change.at() == null ? came : change.at();
                case VisitChange.HEADS -> heads = Heads.possible(change.heads()) ? change.heads() : heads;
                case VisitChange.REMOVED -> removed = true;
                case VisitChange.RESTORED -> removed = false;
                default -> {
                    // a reversal has done its work above; a kind from a newer version changes nothing here
                }
            }
        }
        return new VisitState(came, left, removed, valid.stream().anyMatch(VisitChange::correction), heads);
    }
}
