package fi.jelppi.meeting;

import fi.jelppi.event.Programme;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import org.springframework.stereotype.Component;

/** Which halls belong to a meeting. */
@Component
@OnCentral
class MeetingHalls {

    private final Programme programme;

    MeetingHalls(Programme programme) {
        this.programme = programme;
    }

    boolean takesPart(SessionId session, PointId point) {
        return programme
                .session(session)
                .flatMap(it -> programme.event(it.event()))
                .filter(event -> !event.cancelled() && event.isHeldAt(point))
                .isPresent();
    }
}
