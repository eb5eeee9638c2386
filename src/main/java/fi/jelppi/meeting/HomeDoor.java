package fi.jelppi.meeting;

import fi.jelppi.event.Event;
import fi.jelppi.event.PublicRegistrations;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Session;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for people at home: the link of one's own registration opens it, or one that its code gave. Central only. */
@Service
@OnCentral
public class HomeDoor {

    private final PublicRegistrations registrations;
    private final Meetings meetings;
    private final ParticipantTable participants;
    private final Clock clock;

    HomeDoor(PublicRegistrations registrations, Meetings meetings, ParticipantTable participants, Clock clock) {
        this.registrations = registrations;
        this.meetings = meetings;
        this.participants = participants;
        this.clock = clock;
    }

    /** What a link leads to. */
    public sealed interface Standing {

        /** Today's session, or the next one that has a room. */
        record Found(Registration registration, Event event, Session session, Meeting meeting) implements Standing {}

        /** The place was given back, or the event was cancelled. */
        record Cancelled() implements Standing {}

        /** Nothing of the event is held online any more, or yet. */
        record NoMeeting(Event event) implements Standing {}

        /** No such link. */
        record Unknown() implements Standing {}
    }

    /** @param token of one's own registration */
    @Transactional(readOnly = true)
    public Standing standing(String token) {
        var own = registrations.takingPart(token).orElse(null);
        if (own == null) {
            return new Standing.Unknown();
        }
        if (own.registration().cancelled() || own.event().cancelled()) {
            return new Standing.Cancelled();
        }
        var event = own.event();
        var rooms = meetings.of(event.sessions().stream().map(Session::id).toList()).stream()
                .collect(Collectors.toMap(Meeting::session, it -> it));
        return next(event.sessions(), rooms)
                .<Standing>map(it ->
                        new Standing.Found(own.registration(), event, it, Objects.requireNonNull(rooms.get(it.id()))))
                .orElseGet(() -> new Standing.NoMeeting(event));
    }

    /** The one that is open, else the next one that is not ended, else the one that was. */
    private Optional<Session> next(List<Session> sessions, Map<SessionId, Meeting> rooms) {
        Instant now = clock.instant();
        return sessions.stream()
                .filter(it -> rooms.containsKey(it.id()))
                .filter(it -> it.endsAt().plus(Door.STAYS_OPEN).isAfter(now))
                .min(Comparator.comparing((Session it) -> rank(Objects.requireNonNull(rooms.get(it.id()))))
                        .thenComparing(Session::startsAt));
    }

    private static int rank(Meeting meeting) {
        return switch (meeting.state()) {
            case OPEN -> 0;
            case PLANNED -> 1;
            case ENDED -> 2;
        };
    }

    /** Whether this device was let before the door by this registration; nobody else speaks for it. */
    public boolean owns(RegistrationId registration, ParticipantId device) {
        return participants.find(device).filter(it -> it.isOf(registration)).isPresent();
    }
}
