package fi.jelppi.meeting;

import fi.jelppi.event.Event;
import fi.jelppi.event.RemoteWay;
import fi.jelppi.event.Session;
import fi.jelppi.shared.MeetingServer;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sessions with a room are open from home, as long as there is a server and the session's room is not closed for good. */
@Component
@OnCentral
class RemoteFromHome implements RemoteWay {

    private final Meetings meetings;
    private final MeetingServer server;
    private final Clock clock;

    RemoteFromHome(Meetings meetings, MeetingServer server, Clock clock) {
        this.meetings = meetings;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public Set<SessionId> sessions(Event event) {
        if (!server.isSet()) {
            return Set.of();
        }
        var now = clock.instant();
        var coming = event.sessions().stream()
                .filter(it -> it.endsAt().plus(Door.STAYS_OPEN).isAfter(now))
                .map(Session::id)
                .toList();
        return meetings.of(coming).stream().map(Meeting::session).collect(Collectors.toSet());
    }

    @Override
    public String path(String token) {
        return "/k/" + token;
    }
}
