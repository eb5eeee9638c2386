package fi.jelppi.meeting;

import fi.jelppi.meeting.Participant.Kind;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    /** @param halls in the room, each once however many screens it has. @param home devices at home in it */
    record Crowd(int halls, int home, HandQueue hands, Instant at) {}

    Crowd of(SessionId session) {
        var moment = clock.instant();
        synchronized (kept) {
            var last = kept.get(session);
            if (last != null && Duration.between(last.at(), moment).abs().compareTo(FRESH) < 0) {
                return last;
            }
        }
        var now = count(participants.of(session), moment);
        synchronized (kept) {
            kept.put(session, now);
        }
        return now;
    }

    private static Crowd count(List<Participant> all, Instant now) {
        return new Crowd(in(all, Kind.HALL, now), in(all, Kind.HOME, now), HandQueue.of(all), now);
    }

    private static int in(List<Participant> all, Kind kind, Instant now) {
        return (int) all.stream()
                .filter(it -> it.kind() == kind && it.isIn(now))
                .map(Participant::party)
                .distinct()
                .count();
    }
}
