package fi.jelppi.checkin;

import fi.jelppi.device.HallHours;
import fi.jelppi.event.Programme;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** A hall is open while something is on in it, from the door's opening on, also outside its opening hours. */
@Service
@OnCentral
class SessionHours implements HallHours {

    private final Programme programme;
    private final JelppiProperties properties;

    SessionHours(Programme programme, JelppiProperties properties) {
        this.programme = programme;
        this.properties = properties;
    }

    @Override
    public boolean isOpen(PointId point, Instant at) {
        var today = at.atZone(properties.zone()).toLocalDate();
        // A session that began yesterday may go on past midnight.
        return Stream.of(today.minusDays(1), today)
                .flatMap(day -> programme.sessionsOn(point, day).stream())
                .anyMatch(session -> session.openAt(at));
    }
}
