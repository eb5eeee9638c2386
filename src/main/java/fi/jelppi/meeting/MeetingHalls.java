package fi.jelppi.meeting;

import fi.jelppi.event.Programme;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import org.springframework.stereotype.Component;

/** Which halls belong to a meeting. */
@Component
@OnCentral
class MeetingHalls {

    private final Programme programme;
    private final Points points;

    MeetingHalls(Programme programme, Points points) {
        this.programme = programme;
        this.points = points;
    }

    /** As the hall is called in the room; a kiosk does not name itself. */
    String name(PointId point) {
        return points.find(point).map(Point::name).orElse("JELPPI");
    }

    boolean takesPart(SessionId session, PointId point) {
        return programme
                .session(session)
                .flatMap(it -> programme.event(it.event()))
                .filter(event -> !event.cancelled() && event.isHeldAt(point))
                .isPresent();
    }
}
