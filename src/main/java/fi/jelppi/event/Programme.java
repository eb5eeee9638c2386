package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Which events and sessions there are. Written at central; a kiosk knows those of its point and the coming days. */
@Service
public class Programme {

    /** Not cancelled, in order of start. */
    public List<Session> sessionsOn(PointId point, LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** All points, not cancelled, in order of start. */
    public List<Session> sessionsOn(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    public Optional<Session> session(SessionId id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Event> event(EventId id) {
        throw new UnsupportedOperationException();
    }

    /** Not cancelled, at this point, from this day on, in order of their next session; at most {@code limit}. */
    public List<Event> coming(PointId point, LocalDate from, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Adds or changes an event with its sessions. Central only. */
    public void save(Event event) {
        throw new UnsupportedOperationException();
    }
}
