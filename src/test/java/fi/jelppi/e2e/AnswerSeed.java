package fi.jelppi.e2e;

import fi.jelppi.JelppiApplication;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.PaperLine;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventKind;
import fi.jelppi.event.Session;
import fi.jelppi.participant.PassClaims;
import fi.jelppi.participant.PassKind;
import fi.jelppi.participant.PassPress;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.ReferenceHandler;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;

/** Kiosks that have an event in every state, and for each outcome the codes that lead to it. */
final class AnswerSeed {

    /** In each language, portrait and landscape, some outcomes use a pass up. */
    private static final int PASSES = 5;

    private static final UserId COACH = UserId.next();

    /** Where it is about noon now, so that earlier and later are the same day. */
    private final ZoneId zone =
            ZoneOffset.ofHours(12 - LocalTime.now(ZoneOffset.UTC).getHour());

    private final LocalDateTime now = LocalDateTime.now(zone);
    private final Map<String, Deque<String>> codes = new LinkedHashMap<>();
    private final Set<String> ofQuiet = new TreeSet<>();
    private @Nullable DoorKiosk door;
    private @Nullable PointId here;

    private AnswerSeed() {}

    /** Some events are on, others are over or still to come. */
    static AnswerSeed busy(Path data) {
        return new AnswerSeed().seeded(data, AnswerSeed::fillBusy);
    }

    /** Nothing is on, something is tomorrow. */
    static AnswerSeed quiet(Path data) {
        return new AnswerSeed().seeded(data, AnswerSeed::fillQuiet);
    }

    String zone() {
        return zone.getId();
    }

    Set<String> outcomes() {
        return codes.keySet();
    }

    boolean isQuiet(String outcome) {
        return ofQuiet.contains(outcome);
    }

    void addAll(AnswerSeed other) {
        codes.putAll(other.codes);
        ofQuiet.addAll(other.codes.keySet());
    }

    /** What the scanner types; the last code of an outcome may be used again and again. */
    String scan(String outcome) {
        Deque<String> left = Objects.requireNonNull(codes.get(outcome), outcome);
        return left.size() > 1 ? left.pop() : left.element();
    }

    private interface Filling {
        void fill(AnswerSeed seed, CheckIns checkIns);
    }

    private AnswerSeed seeded(Path data, Filling filling) {
        try (ConfigurableApplicationContext kiosk = new SpringApplicationBuilder(JelppiApplication.class)
                .run(
                        "--jelppi.role=kiosk",
                        "--jelppi.data-dir=" + data,
                        "--jelppi.zone=" + zone.getId(),
                        "--server.port=0",
                        "--management.server.port=-1",
                        "--vaadin.productionMode=true",
                        "--logging.level.root=warn")) {
            door = door(kiosk);
            here = door.start();
            door.send(
                    "organisation.point",
                    here.value(),
                    Map.of("village", "Sinettä", "name", "Sinetän JELPPI", "latitude", 66.61, "longitude", 25.42));
            filling.fill(this, kiosk.getBean(CheckIns.class));
        }
        return this;
    }

    private static DoorKiosk door(ConfigurableApplicationContext kiosk) {
        List<ReferenceHandler<?>> handlers = new ArrayList<>();
        for (String name : kiosk.getBeanNamesForType(ResolvableType.forRawClass(ReferenceHandler.class))) {
            handlers.add((ReferenceHandler<?>) kiosk.getBean(name));
        }
        return new DoorKiosk(handlers, kiosk.getBean(NodeIdentity.class));
    }

    private void fillBusy(CheckIns checkIns) {
        Event on = event("Avoimet ovet ja neuvontaa", -60, 180);
        for (int number = 0; number < PASSES; number++) {
            keep("admitted", known(on));
            keep("unconfirmed", text(claims(on)));
        }
        keep("already", cameAt(checkIns, on, now.minusMinutes(30)));
        Event small = event("Ryhmävalmennus: oma polku töihin", -60, 180, 0, false);
        for (int number = 0; number < PASSES; number++) {
            keep("full", known(small));
        }
        Event leaving = event("Kesäksi Töihin", -60, 180, null, true);
        for (int number = 0; number < PASSES; number++) {
            keep("left", cameAt(checkIns, leaving, now.minusMinutes(40)));
        }
        Event registered = withSession(
                new Event(
                        EventId.next(),
                        "Työturvallisuuskorttikoulutus",
                        EventKind.TRAINING,
                        here(),
                        false,
                        false,
                        null,
                        false,
                        false,
                        List.of()),
                -60,
                180);
        checkIns.selectSession(registered.sessions().getFirst().id());
        keep("too-early", known(event("Palkka.fi haltuun yhdistyksessä", 240, 300)));
        keep("over", known(event("Aamukahvit ja ajankohtaiset", -300, -200)));
        keep("wrong-event", known(event("Palkkatuki tutuksi yhdistyksille", 24 * 60, 25 * 60)));
        Event gone = event("Kylätalkkarin työpaja", -60, 180);
        keep("cancelled", known(gone));
        door().event(cancelled(gone));
        keep(
                "other-event",
                text(claims(new Event(
                        EventId.next(), "", EventKind.OPEN_DAY, here(), true, false, null, false, false, List.of()))));
        keep("expired", text(claims(on, now.minusDays(9), now.minusDays(2))));
        PassClaims lost = claims(on);
        door().revoke(lost);
        keep("revoked", text(lost));
        String genuine = text(claims(on));
        keep("forged", genuine.substring(0, 30) + (genuine.charAt(30) == 'A' ? 'B' : 'A') + genuine.substring(31));
        keep("unknown-key", PassPress.withTheNextKey().text(claims(on)));
        keep("not-a-pass", "WIFI:T:WPA;S:Kylatalo;P:salasana1;;");
    }

    private void fillQuiet(CheckIns checkIns) {
        keep("too-early-day", known(event("Palkkatuki tutuksi yhdistyksille", 24 * 60, 25 * 60)));
        var personal = new PassClaims(
                PassId.next(), PassKind.PERSON, null, instant(now.minusDays(1)), instant(now.plusDays(30)));
        keep("nothing-on", door().press.text(personal));
    }

    private void keep(String outcome, String code) {
        codes.computeIfAbsent(outcome, name -> new ArrayDeque<>()).add(code);
    }

    private Event event(String title, int fromMinutes, int toMinutes) {
        return event(title, fromMinutes, toMinutes, null, false);
    }

    private Event event(String title, int fromMinutes, int toMinutes, @Nullable Integer capacity, boolean checkOut) {
        return withSession(
                new Event(
                        EventId.next(),
                        title,
                        EventKind.OPEN_DAY,
                        here(),
                        true,
                        checkOut,
                        capacity,
                        false,
                        false,
                        List.of()),
                fromMinutes,
                toMinutes);
    }

    private Event withSession(Event event, int fromMinutes, int toMinutes) {
        LocalDateTime start = now.plusMinutes(fromMinutes);
        var session = new Session(
                SessionId.next(),
                event.id(),
                here(),
                start.toLocalDate(),
                start.toLocalTime().withNano(0),
                now.plusMinutes(toMinutes).toLocalTime().withNano(0),
                zone,
                "sali",
                Duration.ofMinutes(30));
        return door().event(copy(event, event.cancelled(), List.of(session)));
    }

    private static Event cancelled(Event event) {
        return copy(event, true, event.sessions());
    }

    private static Event copy(Event event, boolean cancelled, List<Session> sessions) {
        return new Event(
                event.id(),
                event.title(),
                event.kind(),
                event.point(),
                event.walkInsAllowed(),
                event.checkOut(),
                event.capacity(),
                false,
                cancelled,
                sessions);
    }

    /** A pass whose registration has arrived. */
    private String known(Event event) {
        var registration = door().registration(event, "Kävijä Kettunen");
        return text(claims(registration.pass(), event));
    }

    /** The same of somebody who came earlier today. */
    private String cameAt(CheckIns checkIns, Event event, LocalDateTime came) {
        var registration = door().registration(event, "Kävijä Kettunen");
        checkIns.fromPaper(
                event.sessions().getFirst().id(),
                new PaperLine(
                        new PaperLine.Registered(registration.id()),
                        came.toLocalTime().withNano(0),
                        null),
                COACH);
        return text(claims(registration.pass(), event));
    }

    private PassClaims claims(Event event) {
        return claims(PassId.next(), event);
    }

    private PassClaims claims(PassId pass, Event event) {
        return new PassClaims(pass, PassKind.EVENT, event.id(), instant(now.minusDays(1)), instant(now.plusDays(30)));
    }

    private PassClaims claims(Event event, LocalDateTime from, LocalDateTime until) {
        return new PassClaims(PassId.next(), PassKind.EVENT, event.id(), instant(from), instant(until));
    }

    private Instant instant(LocalDateTime local) {
        return local.withNano(0).atZone(zone).toInstant();
    }

    private String text(PassClaims claims) {
        return door().press.text(claims);
    }

    private DoorKiosk door() {
        return java.util.Objects.requireNonNull(door);
    }

    private PointId here() {
        return java.util.Objects.requireNonNull(here);
    }
}
