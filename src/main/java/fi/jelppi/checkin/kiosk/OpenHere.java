package fi.jelppi.checkin.kiosk;

import fi.jelppi.checkin.TodayList;
import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Session;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.NodeIdentity;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is on at this kiosk's point today. */
@Component
@OnKiosk
class OpenHere {

    private final TodayList today;
    private final Programme programme;
    private final NodeIdentity identity;
    private final Points points;
    private final Clock clock;

    OpenHere(TodayList today, Programme programme, NodeIdentity identity, Points points, Clock clock) {
        this.today = today;
        this.programme = programme;
        this.identity = identity;
        this.points = points;
        this.clock = clock;
    }

    /** For example {@code Sinettä}; empty before it is known. */
    Optional<String> village() {
        return point().map(Point::village);
    }

    /** The point this kiosk stands at. */
    Optional<Point> point() {
        return identity.enrolled().flatMap(enrolled -> points.find(enrolled.point()));
    }

    /** Sessions that take people in now, in order of start. */
    List<Session> now() {
        var at = clock.instant();
        return today.sessions().stream().filter(session -> session.openAt(at)).toList();
    }

    /** The first session of today that does not take people in yet. */
    Optional<Session> next() {
        var at = clock.instant();
        return today.sessions().stream()
                .filter(session -> session.opensAt().isAfter(at))
                .findFirst();
    }

    /** Whether a second scan of the event means leaving. */
    boolean asksForLeaving(Session session) {
        return programme.event(session.event()).filter(Event::checkOut).isPresent();
    }

    /** Empty when the event has been taken back meanwhile. */
    String titleOf(Session session) {
        return programme.event(session.event()).map(Event::title).orElse("");
    }
}
