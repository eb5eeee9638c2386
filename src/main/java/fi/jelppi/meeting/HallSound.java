package fi.jelppi.meeting;

import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Of the screens of a hall that are in a room one is heard, the one that has been in for longest (decision 0304). */
@Component
@OnCentral
class HallSound {

    private static final Comparator<Participant> BY_TIME = Comparator.comparing(
                    (Participant it) -> Objects.requireNonNull(it.joinedAt()))
            .thenComparing(it -> it.id().value());

    private final ParticipantTable participants;
    private final Clock clock;

    HallSound(ParticipantTable participants, Clock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    /** Another screen of its hall hears and speaks, so that this one must not. Never so for somebody at home. */
    boolean isElsewhere(Participant who) {
        if (who.point() == null) {
            return false;
        }
        var now = clock.instant();
        return participants.at(who.session(), who.point()).stream()
                .filter(it -> it.isIn(now))
                .min(BY_TIME)
                .filter(it -> !it.id().equals(who.id()))
                .isPresent();
    }
}
