package fi.jelppi.meeting.material;

import fi.jelppi.shared.EventId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is given out with one event.
 *
 * @param title of the event
 * @param day its last
 */
public record Handouts(EventId event, String title, LocalDate day, List<Handout> all) {

    /** In the order in which they were added, recordings first: they do not stay. */
    public List<Handout> shown(Instant now) {
        return all.stream()
                .filter(it -> it.isShown(now))
                .sorted(java.util.Comparator.comparing(it -> it.kind() != MaterialKind.RECORDING))
                .toList();
    }

    /** Whether something comes later. */
    public boolean isMoreComing(Instant now) {
        return all.stream().anyMatch(it -> it.isComing(now));
    }
}
