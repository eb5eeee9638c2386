package fi.jelppi.checkin;

import fi.jelppi.device.DeviceFixtures;
import fi.jelppi.event.Event;
import fi.jelppi.event.Registration;
import fi.jelppi.participant.PassClaims;
import fi.jelppi.participant.PassKind;
import fi.jelppi.participant.PassPress;
import fi.jelppi.participant.ShortCode;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.wire.WireJson;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts into a real kiosk what central would send it. */
public class DoorKiosk {

    public final PassPress press = new PassPress();
    private final Map<EventId, Integer> lines = new HashMap<>();
    private final List<ReferenceHandler<?>> handlers;
    private final NodeIdentity identity;

    public DoorKiosk(List<ReferenceHandler<?>> handlers, NodeIdentity identity) {
        this.handlers = handlers;
        this.identity = identity;
    }

    /** A point of its own for each test keeps them apart. */
    public PointId start() {
        PointId point = PointId.next();
        DeviceFixtures.enrol(identity, point);
        key(press);
        return point;
    }

    /** The public key of a press arrives from central. */
    public void key(PassPress newer) {
        send("participant.key", UUID.randomUUID(), newer.key());
    }

    public Event event(Event event) {
        Map<String, Object> payload = new HashMap<>(Map.of(
                "title", event.title(),
                "kind", event.kind().code(),
                "point", event.point().value(),
                "walkIns", event.walkInsAllowed(),
                "checkOut", event.checkOut(),
                "publicRegistration", false,
                "cancelled", event.cancelled(),
                "halls", event.halls().stream().map(PointId::value).toList(),
                "sessions",
                        event.sessions().stream()
                                .map(session -> Map.of(
                                        "id", session.id().value(),
                                        "date", session.date().toString(),
                                        "start", session.start().toString(),
                                        "end", session.end().toString(),
                                        "zone", session.zone().getId(),
                                        "opensBefore", session.opensBefore().toSeconds()))
                                .toList()));
        if (event.capacity() != null) {
            payload.put("capacity", event.capacity());
        }
        send("event.event", event.id().value(), payload);
        return event;
    }

    /** Somebody with a pass of this event, both known here. */
    public Registration registration(Event event, String name) {
        int line = lines.merge(event.id(), 1, Integer::sum);
        var registration =
                new Registration(RegistrationId.next(), event.id(), PersonId.next(), PassId.next(), name, false, line);
        arrives(registration);
        return registration;
    }

    /** A registration comes from central, also one whose pass was shown before. */
    public void arrives(Registration registration) {
        send(
                "event.registration",
                registration.id().value(),
                Map.of(
                        "event", registration.event().value(),
                        "person", registration.person().value(),
                        "pass", registration.pass().value(),
                        "name", registration.name(),
                        "line", Objects.requireNonNull(registration.line())));
    }

    /** Somebody cancelled: central takes the registration back from the kiosks. */
    public void cancelled(Registration registration) {
        withdraw("event.registration", registration.id().value());
    }

    public ShortCode code(PassClaims claims, @Nullable PersonId person, ShortCode code) {
        Map<String, Object> payload = new HashMap<>(Map.of(
                "kind", claims.kind().code(),
                "code", code.value(),
                "notBefore", claims.notBefore(),
                "notAfter", claims.notAfter()));
        if (claims.event() != null) {
            payload.put("event", claims.event().value());
        }
        if (person != null) {
            payload.put("person", person.value());
        }
        send("participant.pass", claims.pass().value(), payload);
        return code;
    }

    public void revoke(PassClaims claims) {
        send(
                "participant.revocation",
                claims.pass().value(),
                Map.of("revokedAt", Instant.EPOCH, "notAfter", claims.notAfter()));
    }

    public static PassClaims claims(Registration registration, Event event) {
        PassClaims any = Some.passFor(event);
        return new PassClaims(registration.pass(), PassKind.EVENT, event.id(), any.notBefore(), any.notAfter());
    }

    public void send(String type, UUID id, Object payload) {
        apply(handler(type), id, payload);
    }

    private static void apply(ReferenceHandler<Record> handler, UUID id, Object payload) {
        handler.apply(id, WireJson.MAPPER.convertValue(payload, handler.type().payload()));
    }

    /** As a central that was not upgraded yet would send it. */
    public void sendOlder(String type, int version, UUID id, Object payload) {
        apply(handler(type, version), id, payload);
    }

    public void withdraw(String type, UUID id) {
        handler(type).remove(id);
    }

    private ReferenceHandler<Record> handler(String type) {
        int newest = handlers.stream()
                .filter(candidate -> candidate.type().name().equals(type))
                .mapToInt(candidate -> candidate.type().version())
                .max()
                .orElseThrow();
        return handler(type, newest);
    }

    @SuppressWarnings("unchecked")
    private ReferenceHandler<Record> handler(String type, int version) {
        return (ReferenceHandler<Record>) handlers.stream()
                .filter(candidate ->
                        candidate.type().name().equals(type) && candidate.type().version() == version)
                .findFirst()
                .orElseThrow();
    }
}
