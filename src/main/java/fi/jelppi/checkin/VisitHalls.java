package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.CheckedIn;
import fi.jelppi.device.Devices;
import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Session;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.FactHandler.Arrived;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Notes in which of the event's other halls a visit was recorded: where its kiosk stands when the check-in reaches
 * central, and what a kiosk wrote before it moved reaches central before the move (decision 0280).
 */
@Component
@OnCentral
class VisitHalls {

    private final Devices devices;
    private final Programme programme;
    private final JdbcTemplate jdbc;

    VisitHalls(Devices devices, Programme programme, JdbcTemplate jdbc) {
        this.devices = devices;
        this.programme = programme;
        this.jdbc = jdbc;
    }

    /** After the visits were stored; those of the host and of kiosks that stand elsewhere stay without a note. */
    void note(List<Arrived<CheckedIn>> facts) {
        Map<DeviceId, Optional<PointId>> points = new HashMap<>();
        Map<SessionId, List<PointId>> halls = new HashMap<>();
        Map<PointId, Set<VisitId>> visits = new HashMap<>();
        for (Arrived<CheckedIn> fact : facts) {
            CheckedIn came = fact.payload();
            points.computeIfAbsent(fact.context().device(), devices::point)
                    .filter(halls.computeIfAbsent(new SessionId(came.session()), this::halls)::contains)
                    .ifPresent(hall -> visits.computeIfAbsent(hall, here -> new HashSet<>())
                            .add(new VisitId(came.visit())));
        }
        visits.forEach((hall, ids) ->
                jdbc.update("update visit set hall_id = ? where id = any(?)", hall.value(), Sql.ids(ids)));
    }

    private List<PointId> halls(SessionId session) {
        return programme
                .session(session)
                .map(Session::event)
                .flatMap(programme::event)
                .map(Event::halls)
                .orElse(List.of());
    }
}
