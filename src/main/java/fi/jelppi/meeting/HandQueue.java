package fi.jelppi.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Who wants to speak, over halls and homes, first come first. */
public record HandQueue(List<Participant> waiting) {

    static HandQueue of(List<Participant> all) {
        return new HandQueue(all.stream()
                .filter(it -> it.hand() != null && it.leftAt() == null && !it.removed())
                .sorted(Comparator.comparing((Participant it) ->
                                Objects.requireNonNull(it.hand()).since())
                        .thenComparing(it -> it.id().value()))
                .toList());
    }

    /** How many are before this one; 0 also when it is not in the queue. */
    int before(ParticipantId id) {
        int place = waiting.stream().map(Participant::id).toList().indexOf(id);
        return Math.max(0, place);
    }
}
