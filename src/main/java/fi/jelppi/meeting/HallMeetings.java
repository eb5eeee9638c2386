package fi.jelppi.meeting;

import fi.jelppi.event.Programme;
import fi.jelppi.event.Session;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.SessionId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which meetings this hall takes part in today; known without a connection. */
@Service
@OnKiosk
public class HallMeetings {

    private final Programme programme;
    private final ThisPoint here;
    private final Documents<MeetingPayload> documents;
    private final Clock clock;
    private final JelppiProperties properties;

    HallMeetings(Programme programme, ThisPoint here, JdbcClient jdbc, Clock clock, JelppiProperties properties) {
        this.programme = programme;
        this.here = here;
        this.documents = new Documents<>(jdbc, MeetingHandler.TABLE, MeetingPayload.class);
        this.clock = clock;
        this.properties = properties;
    }

    /** Not over, in order of start. */
    @Transactional(readOnly = true)
    public List<HallMeeting> today() {
        var today = LocalDate.now(clock.withZone(properties.zone()));
        return here.id().map(point -> programme.sessionsOn(point, today)).orElse(List.of()).stream()
                .filter(session -> session.endsAt().plus(Door.STAYS_OPEN).isAfter(clock.instant()))
                .flatMap(session -> meeting(session).stream())
                .filter(it ->
                        it.state() == MeetingState.OPEN || it.session().endsAt().isAfter(clock.instant()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<HallMeeting> find(SessionId session) {
        return programme.session(session).flatMap(this::meeting);
    }

    /** Whoever comes in is asked first: it is or may soon be recorded. */
    @Transactional(readOnly = true)
    public boolean asksFirst(SessionId session) {
        return documents
                .find(session.value())
                .map(it -> it.content().recording())
                .orElse(false);
    }

    private Optional<HallMeeting> meeting(Session session) {
        return documents
                .find(session.id().value())
                .map(Documents.Stored::content)
                .flatMap(known -> programme
                        .event(session.event())
                        .filter(event -> !event.cancelled())
                        .map(event -> new HallMeeting(
                                event, session, MeetingState.ofCode(known.state()), known.phone(), known.phoneCode())));
    }
}
