package fi.jelppi.testing;

import fi.jelppi.JelppiApplication;
import fi.jelppi.device.DeviceFixtures;
import fi.jelppi.participant.PassClaims;
import fi.jelppi.participant.PassKind;
import fi.jelppi.participant.PassPress;
import fi.jelppi.participant.ShortCode;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.ReferenceHandler;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data folder of a kiosk that is enrolled and has taken everything it needs from central, which is out of reach now:
 * a point, an event that is on, people with passes, a coach.
 */
public final class SeededKiosk {

    /** What a coach types. */
    public static final String PIN = "10739154";

    public static final String EVENT = "Kesäksi töihin";

    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private final JsonMapper json = JsonMapper.builder().build();
    private final PassPress press = new PassPress();
    private final PointId point = PointId.next();
    private final EventId event = EventId.next();
    private final ZonedDateTime now = ZonedDateTime.now(ZONE);
    private final List<String> texts = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<ReferenceHandler<Record>> handlers = new ArrayList<>();

    private SeededKiosk() {}

    /** Takes a start of the application; the folder is ready for another process afterwards. */
    public static SeededKiosk in(Path data, int people) {
        return in(data, people, context -> {});
    }

    /** @param more puts in what else central would have sent */
    public static SeededKiosk in(Path data, int people, Consumer<ApplicationContext> more) {
        var kiosk = new SeededKiosk();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(JelppiApplication.class)
                .run(
                        "--jelppi.role=kiosk",
                        "--jelppi.data-dir=" + data,
                        "--server.port=0",
                        "--management.server.port=-1",
                        "--vaadin.productionMode=true",
                        "--logging.level.root=warn")) {
            kiosk.fill(context, people);
            more.accept(context);
        }
        return kiosk;
    }

    /** What stands in the QR codes of the passes. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    /** The short codes of the same passes. */
    public List<String> codes() {
        return List.copyOf(codes);
    }

    @SuppressWarnings("unchecked")
    private void fill(ConfigurableApplicationContext context, int people) {
        context.getBeansOfType(ReferenceHandler.class).values().forEach(handlers::add);
        DeviceFixtures.enrol(context.getBean(NodeIdentity.class), point);
        send(
                "organisation.point",
                point.value(),
                Map.of("village", "Sinettä", "name", "Sinetän JELPPI", "latitude", 66.61, "longitude", 25.42));
        send("organisation.point-info", point.value(), told());
        send("support.line", Ids.next(), supportLine());
        send("privacy.notice", new UUID(0, 1), notice());
        send("participant.key", Ids.next(), press.key());
        send("event.event", event.value(), event());
        for (int number = 1; number <= people; number++) {
            person("Kävijä Kettunen %03d".formatted(number));
        }
        var hash = context.getBean(PasswordEncoder.class).encode(PIN.substring(2));
        send("security.coach", Ids.next(), Map.of("number", 10, "name", "Valmentaja Vuoma", "pinHash", hash));
    }

    /** Open around the clock; a coach is here all day. */
    private Map<String, Object> told() {
        var today = now.toLocalDate();
        return Map.of(
                "week",
                List.of(1, 2, 3, 4, 5, 6, 7).stream()
                        .map(day -> Map.of("day", day, "start", "00:00", "end", "00:00"))
                        .toList(),
                "exceptions",
                List.of(Map.of(
                        "first", today.toString(),
                        "last", today.plusDays(1).toString(),
                        "hours", List.of(Map.of("start", "00:00", "end", "00:00")),
                        "note", "Kesäksi töihin -viikon pidennetty aukiolo")),
                "days",
                List.of(
                        day("coach", "Valmentaja Vuoma", today.toString()),
                        day("visitor", "Rovaseudun työllisyysalue", today.toString()),
                        day("visitor", "Kela", today.plusDays(3).toString())),
                "phones",
                List.of(Map.of("label", "Valmentaja", "number", "040 000 0001")),
                "hostName",
                "Eero",
                "hostPhone",
                "040 000 0003");
    }

    private static Map<String, Object> day(String kind, String who, String date) {
        return Map.of(
                "id",
                Ids.next(),
                "kind",
                kind,
                "who",
                who,
                "topic",
                "neuvontaa ilman ajanvarausta",
                "date",
                date,
                "start",
                "00:00",
                "end",
                "23:59");
    }

    private static Map<String, Object> supportLine() {
        return Map.of(
                "order",
                10,
                "phone",
                "080 005 005",
                "web",
                "https://nollalinja.fi",
                "words",
                Map.of("fi", Map.of("name", "Nollalinja", "text", "Joka päivä, ympäri vuorokauden. Maksuton.")),
                "sourceName",
                "Nollalinja",
                "sourceAddress",
                "https://nollalinja.fi/en",
                "checked",
                "2026-11-25");
    }

    private static Map<String, Object> notice() {
        return Map.of(
                "controller",
                "Esimerkkikylien kyläsäätiö",
                "person",
                "Kaisa Mallinen",
                "email",
                "kaisa.mallinen@jelppi.example",
                "kept",
                List.of(Map.of("kind", "visit"), Map.of("kind", "call", "days", 14)));
    }

    private Map<String, Object> event() {
        var start = started();
        return Map.of(
                "title",
                EVENT,
                "kind",
                "summer-jobs",
                "point",
                point.value(),
                "walkIns",
                true,
                "checkOut",
                false,
                "publicRegistration",
                false,
                "cancelled",
                false,
                "halls",
                List.of(),
                "sessions",
                List.of(Map.of(
                        "id", Ids.next(),
                        "date", start.toLocalDate().toString(),
                        "start", start.toLocalTime().toString(),
                        "end", end(start).toString(),
                        "zone", ZONE.getId(),
                        "room", "sali",
                        "opensBefore", 1800)));
    }

    /** About an hour ago, but today, also for who tests after midnight. */
    private ZonedDateTime started() {
        var hourAgo = now.minusHours(1).truncatedTo(ChronoUnit.HOURS);
        var midnight = now.truncatedTo(ChronoUnit.DAYS);
        return hourAgo.isBefore(midnight) ? midnight : hourAgo;
    }

    private static LocalTime end(ZonedDateTime start) {
        return start.plusHours(6).toLocalTime();
    }

    private void person(String name) {
        var claims = new PassClaims(
                PassId.next(),
                PassKind.EVENT,
                event,
                now.minusDays(1).toInstant().truncatedTo(ChronoUnit.SECONDS),
                now.plus(Duration.ofDays(2)).toInstant().truncatedTo(ChronoUnit.SECONDS));
        var code = ShortCode.random(Random.from(new SecureRandom()));
        var person = Ids.next();
        Map<String, Object> pass = new HashMap<>(Map.of(
                "kind", claims.kind().code(),
                "code", code.value(),
                "notBefore", claims.notBefore(),
                "notAfter", claims.notAfter(),
                "event", event.value(),
                "person", person));
        send("participant.pass", claims.pass().value(), pass);
        send(
                "event.registration",
                Ids.next(),
                Map.of(
                        "event",
                        event.value(),
                        "person",
                        person,
                        "pass",
                        claims.pass().value(),
                        "name",
                        name));
        texts.add(press.text(claims));
        codes.add(code.value());
    }

    private void send(String type, UUID id, Object payload) {
        var handler = handlers.stream()
                .filter(candidate -> candidate.type().name().equals(type))
                .max(Comparator.comparingInt(candidate -> candidate.type().version()))
                .orElseThrow();
        handler.apply(id, json.convertValue(payload, handler.type().payload()));
    }
}
