package fi.jelppi.meeting;

import fi.jelppi.meeting.Participant.Kind;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many are in a meeting. Kept for two seconds: five hundred devices ask for it every quarter of a minute. */
@Component
@OnCentral
class Crowds {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MEETINGS = 50;

    private final ParticipantTable participants;
    private final Clock clock;
    private final Map<SessionId, Crowd> kept = new LinkedHashMap<>(MEETINGS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SessionId, Crowd> eldest) {
            return size() > MEETINGS;
        }
    };

    Crowds(ParticipantTable participants, Clock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    /** @param halls screens of halls in the room. @param home devices at home in it */
    record Crowd(int halls, int home, HandQueue hands, long since) {}

    Crowd of(SessionId session) {
        synchronized (kept) {
            var last = kept.get(session);
            if (last != null && System.nanoTime() - last.since() < FRESH.toNanos()) {
                return last;
            }
        }
        var now = count(participants.of(session));
        synchronized (kept) {
            kept.put(session, now);
        }
        return now;
    }

    private Crowd count(List<Participant> all) {
        return new Crowd(in(all, Kind.HALL), in(all, Kind.HOME), HandQueue.of(all), System.nanoTime());
    }

    private int in(List<Participant> all, Kind kind) {
        var now = clock.instant();
        return (int)
                all.stream().filter(it -> it.kind() == kind && it.isIn(now)).count();
    }
}
