package fi.jelppi.checkin;

import fi.jelppi.participant.PassClaims;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.NodeRole;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.sync.spi.NodeIdentity;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the rules which session an arrival belongs to and lets the person in, or writes down why not. */
@Component
class Reception {

    private final ClockWitness clock;
    private final HallReader halls;
    private final Identification identification;
    private final Admission admission;
    private final ScanLog scans;
    private final ObjectProvider<NodeIdentity> identity;
    private final JelppiProperties properties;

    Reception(
            ClockWitness clock,
            HallReader halls,
            Identification identification,
            Admission admission,
            ScanLog scans,
            ObjectProvider<NodeIdentity> identity,
            JelppiProperties properties) {
        this.clock = clock;
        this.halls = halls;
        this.identification = identification;
        this.admission = admission;
        this.scans = scans;
        this.identity = identity;
        this.properties = properties;
    }

    CheckInResult withPass(PassClaims claims, Method method) {
        Optional<PointId> point = point();
        if (point.isEmpty()) {
            return refuse(new CheckInResult.NothingOn(), Refusal.NOTHING_ON, claims.pass());
        }
        ClockGuard.Reading now = clock.read();
        Hall hall = halls.read(point.get(), now);
        return switch (new Door(hall, now).decide(identification.arrival(claims, hall))) {
            case Decision.Enter enter ->
                admission.admit(new Entry(
                        enter.event(),
                        enter.session(),
                        identification.who(claims, enter.event()),
                        Entry.Details.of(method, now)));
            case Decision.Refuse refuse -> answer(refuse, claims.pass());
        };
    }

    /** @param wanted where the visitor says to have come; null where nobody asked */
    CheckInResult withoutPass(@Nullable SessionId wanted, Function<ClockGuard.Reading, Entry.Details> details) {
        Optional<PointId> point = point();
        if (point.isEmpty()) {
            return refuse(new CheckInResult.NothingOn(), Refusal.NOTHING_ON, null);
        }
        ClockGuard.Reading now = clock.read();
        Hall hall = halls.read(point.get(), now);
        return switch (new Door(hall, now).decide(new Arrival.WithoutPass(wanted))) {
            case Decision.Enter enter ->
                admission.admit(new Entry(enter.event(), enter.session(), Who.NAMELESS, details.apply(now)));
            case Decision.Refuse refuse -> answer(refuse, null);
        };
    }

    CheckInResult refuse(CheckInResult answer, Refusal reason, @Nullable PassId pass) {
        scans.refused(reason, new ScanSubject(null, pass));
        return answer;
    }

    private CheckInResult answer(Decision.Refuse refuse, @Nullable PassId pass) {
        scans.refused(refuse.reason(), new ScanSubject(refuse.session(), pass));
        return refuse.answer();
    }

    /** The hall's own screen, as opposed to the coach's desk. */
    boolean onKiosk() {
        return properties.role() == NodeRole.KIOSK;
    }

    Optional<PointId> point() {
        NodeIdentity node = identity.getIfAvailable();
        return node == null ? Optional.empty() : node.enrolled().map(NodeIdentity.Enrolled::point);
    }
}
