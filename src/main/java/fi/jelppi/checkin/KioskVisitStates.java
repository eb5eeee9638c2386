package fi.jelppi.checkin;

import fi.jelppi.checkin.ChangeStore.Said;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Takes in what central knows of visits here. It joins the facts of both sides and adds them up again, so nothing that
 * this kiosk knows and central does not know yet is ever overwritten.
 */
@Component
@OnKiosk
class KioskVisitStates implements ReferenceHandler<VisitWire.Known> {

    private final VisitStore visits;
    private final ChangeStore changes;
    private final VisitProjection projection;
    private final VisitSpread spread;
    private final Registrations registrations;
    private final FactLog log;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    KioskVisitStates(
            VisitStore visits,
            ChangeStore changes,
            VisitProjection projection,
            VisitSpread spread,
            Registrations registrations,
            FactLog log,
            JdbcTemplate jdbc,
            ApplicationEventPublisher events) {
        this.visits = visits;
        this.changes = changes;
        this.projection = projection;
        this.spread = spread;
        this.registrations = registrations;
        this.log = log;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public ReferenceType<VisitWire.Known> type() {
        return VisitWire.TYPE;
    }

    @Override
    public void apply(UUID id, VisitWire.Known known) {
        VisitId visit = new VisitId(id);
        Set<UUID> here = changes.of(visit).stream().map(VisitChange::fact).collect(Collectors.toSet());
        boolean isNew = visits.find(visit).isEmpty();
        if (isNew) {
            projection.begun(row(known));
        }
        List<Said> news = known.changes().stream()
                .filter(change -> !here.contains(change.fact()))
                .map(change -> new Said(visit, change.said(), null))
                .toList();
        changes.insert(news);
        if (isNew || !news.isEmpty()) {
            projection.addUp(Set.of(visit)).forEach(stored -> {
                spread.changed(stored);
                events.publishEvent(new Visit.Corrected(visit, stored.session()));
            });
        }
    }

    private VisitRow row(VisitWire.Known known) {
        var fact = known.checkedIn();
        var context = new FactContext(
                new FactId(known.fact()), new DeviceId(known.device()), known.recordedAt(), known.recordedAt());
        Optional<Registration> registration =
                Optional.ofNullable(fact.pass()).flatMap(pass -> registrations.byPass(new PassId(pass)));
        return new VisitRow(
                fact,
                context,
                registration.map(Registration::id).orElse(null),
                registration.map(Registration::person).orElse(null),
                false);
    }

    /** The session is over: what happened elsewhere is forgotten here, this kiosk's own visits stay. */
    @Override
    public void remove(UUID id) {
        boolean foreign = visits.find(new VisitId(id))
                .filter(visit -> !visit.device().equals(log.device().value()))
                .isPresent();
        if (foreign) {
            jdbc.update("delete from pass_presence where visit_id = ?", id);
            jdbc.update("delete from visit_change where visit_id = ?", id);
            jdbc.update("delete from visit where id = ?", id);
        }
    }
}
