package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.jelppi.checkin.VisitFacts.CheckedIn;
import fi.jelppi.checkin.VisitFacts.CheckedOut;
import fi.jelppi.checkin.VisitFacts.Corrected;
import fi.jelppi.checkin.VisitFacts.CorrectedV1;
import fi.jelppi.checkin.VisitFacts.Named;
import fi.jelppi.checkin.VisitFacts.Reversed;
import fi.jelppi.device.DeviceFixtures;
import fi.jelppi.device.Enrolment;
import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactType;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@CentralCheckInTest
class CentralProjectionTest {

    @Autowired
    List<FactHandler<?>> handlers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    VisitStore visits;

    @Autowired
    HeadCounts heads;

    @Autowired
    Confirmation confirmation;

    @Autowired
    Attendance attendance;

    @Autowired
    VisitStates states;

    @Autowired
    Enrolment enrolment;

    @Autowired
    Points points;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    private final DeviceId first = DeviceId.next();
    private final DeviceId second = DeviceId.next();

    @BeforeEach
    void startTheDay() {
        clock.set(Some.at("10:30"));
    }

    /** A fact on its way, so that a test can shuffle them. */
    record Sent<T extends Record>(FactContext context, FactType<T> type, T payload) {}

    private <T extends Record> Sent<T> fact(DeviceId device, String time, FactType<T> type, T payload) {
        return new Sent<>(
                new FactContext(
                        FactId.next(), device, Some.at(time), Some.at(time).plusSeconds(60)),
                type,
                payload);
    }

    private <T extends Record> void apply(Sent<T> sent) {
        applyAll(sent.type(), List.of(sent));
    }

    @SuppressWarnings("unchecked")
    private <T extends Record> void applyAll(FactType<T> type, List<Sent<T>> sent) {
        FactHandler<T> handler = (FactHandler<T>) handlers.stream()
                .filter(candidate -> candidate.type().equals(type))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status -> handler.applyAll(sent.stream()
                .map(one -> new FactHandler.Arrived<>(one.context(), one.payload()))
                .toList()));
    }

    private Event jobs() {
        Event event = Some.event("Kesäksi töihin").session("10:00", "14:00").build();
        programme.save(event);
        return event;
    }

    private Registration register(Event event, String name) {
        var person = new Person(PersonId.next(), name, null, null, null, null, null);
        return ((Registrations.Outcome.Registered) registrations.register(event.id(), person)).registration();
    }

    private static CheckedIn came(Event event, @Nullable PassId pass, String time) {
        return new CheckedIn(
                UUID.randomUUID(),
                event.sessions().getFirst().id().value(),
                pass == null ? null : pass.value(),
                null,
                "qr",
                1,
                null,
                Some.at(time),
                false,
                pass != null,
                null);
    }

    @Test
    void anyOrderOfFactsEndsInTheSameVisit() {
        Event jobs = jobs();
        for (int seed = 0; seed < 12; seed++) {
            CheckedIn came = came(jobs, null, "10:05");
            UUID visit = came.visit();
            var out = fact(first, "11:00", VisitFacts.CHECKED_OUT, new CheckedOut(visit, Some.at("11:00"), false));
            List<Sent<?>> facts = new ArrayList<>(List.of(
                    fact(first, "10:05", VisitFacts.CHECKED_IN, came),
                    fact(first, "10:05", VisitFacts.NAMED, new Named(visit, "Aino", 1988, null)),
                    out,
                    fact(
                            first,
                            "11:01",
                            VisitFacts.REVERSED,
                            new Reversed(visit, out.context().id().value(), Some.at("11:01"))),
                    fact(
                            second,
                            "12:00",
                            VisitFacts.CORRECTED,
                            new Corrected(visit, "came", Some.at("10:01"), null, "Tuli ennen", UUID.randomUUID()))));
            Collections.shuffle(facts, new Random(seed));
            facts.forEach(this::apply);

            StoredVisit stored = visits.find(new VisitId(visit)).orElseThrow();
            assertThat(stored.came()).isEqualTo(Some.at("10:01"));
            assertThat(stored.checkedInAt()).isEqualTo(Some.at("10:05"));
            assertThat(stored.left()).isNull();
            assertThat(stored.removed()).isFalse();
        }
    }

    private DeviceId kioskAt(PointId point) {
        points.save(new Point(point, "Kylä", "Kylän JELPPI", 66.5, 25.5));
        return DeviceFixtures.atCentral(enrolment, point, "Kioski");
    }

    @Test
    void onePersonInTwoHallsCountsOnceAndEachVisitTellsItsHall() {
        var hall = PointId.next();
        Event together = Some.event("Koulutus")
                .at(PointId.next())
                .with(PointId.next(), hall)
                .session("10:00", "14:00")
                .build();
        programme.save(together);
        var session = together.sessions().getFirst();
        var aino = register(together, "Aino").pass();
        DeviceId there = kioskAt(hall);
        apply(fact(kioskAt(together.point()), "10:05", VisitFacts.CHECKED_IN, came(together, aino, "10:05")));
        apply(fact(there, "10:10", VisitFacts.CHECKED_IN, came(together, aino, "10:10")));
        CheckedIn stranger = came(together, null, "10:15");
        apply(fact(kioskAt(PointId.next()), "10:15", VisitFacts.CHECKED_IN, stranger));

        assertThat(heads.here(List.of(session.id()))).isEqualTo(2);
        assertThat(attendance.numbers(List.of(session)).people()).isEqualTo(2);
        assertThat(attendance.numbers(List.of(session)).points()).isEqualTo(2);
        // A kiosk moves; where its visits were recorded stays.
        jdbc.update(
                "update device set point_id = ? where id = ?", PointId.next().value(), there.value());
        assertThat(attendance.rows(new AttendanceFilter(List.of(session), AttendanceFilter.Show.ALL, ""), 0, 10))
                .extracting(AttendanceRow::point)
                .containsExactly(together.point(), hall, together.point());
        assertThat(jdbc.queryForList(
                        "select scope from feed where record_id = ? and payload is not null",
                        String.class,
                        stranger.visit()))
                .containsExactlyInAnyOrderElementsOf(
                        together.everywhere().stream().map(PointId::toString).toList());
    }

    private static CheckedIn group(Event event, int heads, String label) {
        CheckedIn one = came(event, null, "10:05");
        return new CheckedIn(
                one.visit(), one.session(), null, null, "group", heads, label, one.at(), false, false, null);
    }

    @Test
    void correctedNumberOfAGroupCountsInAnyOrderAndFromKiosksOfBothVersions() {
        for (int seed = 0; seed < 6; seed++) {
            Event jobs = jobs();
            CheckedIn group = group(jobs, 22, "9B");
            UUID visit = group.visit();
            UUID coach = UUID.randomUUID();
            List<Sent<?>> facts = new ArrayList<>(List.of(
                    fact(first, "10:05", VisitFacts.CHECKED_IN, group),
                    fact(
                            first,
                            "10:20",
                            VisitFacts.CORRECTED,
                            new Corrected(visit, "heads", null, 20, "Luku oli väärä", coach)),
                    fact(
                            second,
                            "10:25",
                            VisitFacts.CORRECTED,
                            new Corrected(visit, "heads", null, 21, "Yksi tuli myöhemmin", coach)),
                    fact(
                            second,
                            "10:26",
                            VisitFacts.CORRECTED_V1,
                            new CorrectedV1(visit, "came", Some.at("10:01"), "Tuli ennen", coach))));
            Collections.shuffle(facts, new Random(seed));
            facts.forEach(this::apply);

            var session = jobs.sessions().getFirst();
            assertThat(heads.people(List.of(session.id()))).isEqualTo(21);
            assertThat(attendance.numbers(List.of(session)).nameless()).isEqualTo(21);
            var row = attendance
                    .rows(new AttendanceFilter(List.of(session), AttendanceFilter.Show.ALL, "9b"), 0, 10)
                    .getFirst();
            assertThat(row.heads()).isEqualTo(21);
            assertThat(row.headsSaid()).isEqualTo(22);
            assertThat(row.came()).isEqualTo(Some.at("10:01"));
            assertThat(row.marks()).contains(AttendanceRow.Mark.CORRECTED, AttendanceRow.Mark.COUNTED);
            assertThat(attendance.history(row.visit()))
                    .extracting(VisitHistory::kind, VisitHistory::heads)
                    .containsExactly(tuple("in", 22), tuple("heads", 20), tuple("heads", 21), tuple("came", null));
        }
    }

    /** A batch with both versions mixed, as a kiosk sends it that was upgraded with a full outbox. */
    @Test
    void olderCorrectionsGoTogetherLikeNewerOnes() {
        Event jobs = jobs();
        List<Sent<CorrectedV1>> removals = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            CheckedIn group = group(jobs, 5, "Ryhmä " + n);
            apply(fact(first, "10:05", VisitFacts.CHECKED_IN, group));
            removals.add(fact(
                    first,
                    "10:20",
                    VisitFacts.CORRECTED_V1,
                    new CorrectedV1(group.visit(), "removed", null, "Väärä", UUID.randomUUID())));
        }
        applyAll(VisitFacts.CORRECTED_V1, removals);

        assertThat(heads.people(List.of(jobs.sessions().getFirst().id()))).isZero();
    }

    @Test
    void samePersonAtTwoKiosksIsTwoVisitsAndOnePerson() {
        Event jobs = jobs();
        Registration aino = register(jobs, "Aino");
        apply(fact(first, "10:05", VisitFacts.CHECKED_IN, came(jobs, aino.pass(), "10:05")));
        apply(fact(second, "10:06", VisitFacts.CHECKED_IN, came(jobs, aino.pass(), "10:06")));
        apply(fact(second, "10:06", VisitFacts.CHECKED_IN, came(jobs, null, "10:06")));

        var session = jobs.sessions().getFirst().id();
        assertThat(visits.ofPass(session, aino.pass())).hasSize(2);
        assertThat(heads.people(List.of(session))).isEqualTo(2);
    }

    @Test
    void moreThanANumberHoldsIsCountedAsTheMost() {
        Event jobs = jobs();
        apply(fact(first, "10:05", VisitFacts.CHECKED_IN, group(jobs, 5, "9A")));
        apply(fact(first, "10:06", VisitFacts.CHECKED_IN, group(jobs, 5, "9B")));
        var session = jobs.sessions().getFirst();
        jdbc.update(
                "update visit set heads = ? where session_id = ?",
                Integer.MAX_VALUE,
                session.id().value());

        assertThat(heads.people(List.of(session.id()))).isEqualTo(Integer.MAX_VALUE);
        assertThat(attendance.numbers(List.of(session)).nameless()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void countsPeopleOnceOverOverlappingEvents() {
        Event jobs = jobs();
        Event coffee = jobs();
        var person = new Person(PersonId.next(), "Aino", null, null, null, null, null);
        for (Event event : List.of(jobs, coffee)) {
            var registered = (Registrations.Outcome.Registered) registrations.register(event.id(), person);
            apply(fact(
                    first,
                    "10:05",
                    VisitFacts.CHECKED_IN,
                    came(event, registered.registration().pass(), "10:05")));
        }

        assertThat(heads.people(List.of(
                        jobs.sessions().getFirst().id(),
                        coffee.sessions().getFirst().id())))
                .isEqualTo(1);
    }

    @Test
    void confirmsWhatTheKioskCouldNotAndFlagsWhatNobodyKnows() {
        Event jobs = jobs();
        Registration aino = register(jobs, "Aino");
        CheckedIn known = came(jobs, aino.pass(), "10:05");
        CheckedIn unknown = came(jobs, PassId.next(), "10:06");
        apply(fact(first, "10:05", VisitFacts.CHECKED_IN, known));
        apply(fact(first, "10:06", VisitFacts.CHECKED_IN, unknown));

        assertThat(row(known.visit()))
                .containsEntry("unknown_pass", false)
                .containsEntry("registration_id", aino.id().value());
        assertThat(row(unknown.visit())).containsEntry("unknown_pass", true);
    }

    @Test
    void confirmsLaterWhenThePassIsKnownAgain() {
        Event jobs = jobs();
        Registration aino = register(jobs, "Aino");
        CheckedIn known = came(jobs, aino.pass(), "10:05");
        apply(fact(first, "10:05", VisitFacts.CHECKED_IN, known));
        jdbc.update(
                "update visit set unknown_pass = true, person_id = null, registration_id = null where id = ?",
                known.visit());

        confirmation.confirmLate();

        assertThat(row(known.visit()))
                .containsEntry("unknown_pass", false)
                .containsEntry("person_id", aino.person().value());
    }

    @Test
    void hopelessPassesDoNotKeepANewerOneFromBeingConfirmed() {
        Event jobs = jobs();
        Registration aino = register(jobs, "Aino");
        CheckedIn known = came(jobs, aino.pass(), "10:25");
        apply(fact(first, "10:25", VisitFacts.CHECKED_IN, known));
        jdbc.update("update visit set unknown_pass = true where id = ?", known.visit());
        for (int number = 0; number < 600; number++) {
            apply(fact(first, "10:05", VisitFacts.CHECKED_IN, came(jobs, PassId.next(), "10:05")));
        }

        confirmation.confirmLate();

        assertThat(row(known.visit())).containsEntry("unknown_pass", false);
    }

    @Test
    void givesAPassUpThatNobodyKnewForAMonth() {
        Event jobs = jobs();
        Registration aino = register(jobs, "Aino");
        CheckedIn known = came(jobs, aino.pass(), "10:05");
        apply(fact(first, "10:05", VisitFacts.CHECKED_IN, known));
        jdbc.update("update visit set unknown_pass = true where id = ?", known.visit());
        clock.pass(Duration.ofDays(31));

        confirmation.confirmLate();

        assertThat(row(known.visit())).containsEntry("unknown_pass", true);
    }

    @Test
    void tellsThePointsKiosksAndTakesItBackAfterwards() {
        Event jobs = jobs();
        CheckedIn came = came(jobs, PassId.next(), "10:05");
        apply(fact(first, "10:05", VisitFacts.CHECKED_IN, came));
        assertThat(row(came.visit())).containsEntry("told", true);
        assertThat(states.withdrawPast()).isZero();

        clock.set(Some.at("14:00").plusSeconds(13 * 3600));
        assertThat(states.withdrawPast()).isPositive();
        assertThat(row(came.visit())).containsEntry("told", false);
    }

    /** What the hall's other kiosk is told, and what one is told that was not upgraded yet. */
    @Test
    void tellsKiosksTheCorrectedNumberButNotThoseThatCannotReadIt() {
        Event jobs = jobs();
        CheckedIn group = group(jobs, 22, "9B");
        apply(fact(first, "10:05", VisitFacts.CHECKED_IN, group));
        apply(fact(
                first,
                "10:20",
                VisitFacts.CORRECTED,
                new Corrected(group.visit(), "heads", null, 20, "Luku oli väärä", UUID.randomUUID())));
        apply(fact(first, "10:25", VisitFacts.CHECKED_OUT, new CheckedOut(group.visit(), Some.at("10:25"), false)));

        String told = jdbc.queryForObject(
                "select payload from feed where type = 'checkin.visit-state' and schema_version = 2 and record_id = ?",
                String.class,
                group.visit());
        var known = WireJson.MAPPER.readValue(told, VisitWire.Known.class);
        assertThat(known.checkedIn().heads()).isEqualTo(22);
        assertThat(known.changes())
                .extracting(VisitWire.Change::kind, VisitWire.Change::heads)
                .containsExactly(tuple("heads", 20), tuple("out", null));
        assertThat(VisitWireV1.older(known).changes())
                .extracting(VisitWireV1.ChangeV1::kind)
                .containsExactly("out");
    }

    @Test
    void rebuiltTablesAreTheSame() {
        Event jobs = jobs();
        List<Sent<?>> facts = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            CheckedIn came = came(
                    jobs, number % 3 == 0 ? null : register(jobs, "P" + number).pass(), "10:05");
            var in = fact(first, "10:05", VisitFacts.CHECKED_IN, came);
            facts.add(in);
            if (number % 5 == 0) {
                facts.add(fact(
                        first, "11:00", VisitFacts.CHECKED_OUT, new CheckedOut(came.visit(), Some.at("11:00"), false)));
            }
            if (came.pass() == null) {
                facts.add(fact(
                        first,
                        "10:07",
                        VisitFacts.CORRECTED,
                        new Corrected(came.visit(), "heads", null, number + 1, "Luku", UUID.randomUUID())));
            }
            if (number % 7 == 0) {
                facts.add(fact(
                        first,
                        "10:06",
                        VisitFacts.REVERSED,
                        new Reversed(came.visit(), in.context().id().value(), Some.at("10:06"))));
            }
        }
        facts.forEach(this::apply);
        var before = snapshot(jobs);
        jdbc.update("delete from visit_change");
        jdbc.update("delete from visit_name");
        jdbc.update("delete from visit");
        facts.forEach(this::apply);

        assertThat(snapshot(jobs)).hasSize(30).isEqualTo(before);
    }

    private List<Map<String, @Nullable Object>> snapshot(Event event) {
        return jdbc.queryForList(
                "select * from visit where session_id = ? order by id",
                event.sessions().getFirst().id().value());
    }

    private Map<String, @Nullable Object> row(UUID visit) {
        return jdbc.queryForMap("select * from visit where id = ?", visit);
    }

    @Test
    void suspectInstantStaysAsItWasSaid() {
        Event jobs = jobs();
        Instant lastYear = Some.at("10:05").minusSeconds(365L * 24 * 3600);
        CheckedIn plain = came(jobs, null, "10:05");
        var odd = new CheckedIn(
                plain.visit(), plain.session(), null, null, "walk-in", 3, "9B", lastYear, true, false, null);
        apply(fact(first, "10:05", VisitFacts.CHECKED_IN, odd));

        assertThat(row(plain.visit())).containsEntry("clock_suspect", true).containsEntry("heads", 3);
        assertThat(minutes(jobs)).isNull();
        assertThat(visits.find(new VisitId(plain.visit())).orElseThrow().came()).isEqualTo(lastYear);

        var right =
                new Corrected(plain.visit(), "came", Some.at("10:05"), null, "Kello oli väärässä", UUID.randomUUID());
        apply(fact(second, "10:30", VisitFacts.CORRECTED, right));
        assertThat(minutes(jobs)).isEqualTo(25);
    }

    private @Nullable Long minutes(Event event) {
        var all = new AttendanceFilter(event.sessions(), AttendanceFilter.Show.ALL, "");
        return attendance.rows(all, 0, 10).getFirst().minutes();
    }
}
