package fi.jelppi.checkin;

import static fi.jelppi.checkin.DoorKiosk.claims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.checkin.CheckInResult.Admitted;
import fi.jelppi.checkin.CheckInResult.AlreadyHere;
import fi.jelppi.checkin.CheckInResult.Left;
import fi.jelppi.checkin.CheckInResult.WalkIn;
import fi.jelppi.event.Event;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Session;
import fi.jelppi.participant.PassKind;
import fi.jelppi.participant.ShortCode;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

@KioskTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@Import(DoorTestConfiguration.class)
class CheckInsTest {

    @Autowired
    CheckIns checkIns;

    @Autowired
    TodayList todayList;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private PointId here = PointId.next();
    private final UserId coach = UserId.next();

    @BeforeEach
    void startTheDay() {
        clock.set(Some.at("10:30"));
        checkIns.selectSession(null);
        here = kiosk.start();
    }

    private Event jobs() {
        return kiosk.event(
                Some.event("Kesäksi töihin").at(here).session("10:00", "14:00").build());
    }

    private Event training() {
        return kiosk.event(Some.event("Koulutus")
                .at(here)
                .withCheckOut()
                .session("10:00", "14:00")
                .build());
    }

    private static PaperLine paper(Registration person, String came) {
        return new PaperLine(new PaperLine.Registered(person.id()), LocalTime.parse(came), null);
    }

    private String pass(Event event, String name) {
        return kiosk.press.text(claims(kiosk.registration(event, name), event));
    }

    private long facts(String type) {
        Long count = jdbc.queryForObject("select count(*) from outbox where type = ?", Long.class, type);
        return count == null ? 0 : count;
    }

    @Test
    void admitsARegisteredPersonOnceAndSaysSinceWhen() {
        Event jobs = jobs();
        String pass = pass(jobs, "Aino Korhonen");
        long before = facts("visit.checked-in");

        assertThat(checkIns.scan(pass)).isInstanceOfSatisfying(Admitted.class, admitted -> {
            assertThat(admitted.event().title()).isEqualTo("Kesäksi töihin");
            assertThat(admitted.unconfirmed()).isFalse();
        });
        clock.pass(Duration.ofMinutes(20));

        assertThat(checkIns.scan(pass))
                .isInstanceOfSatisfying(
                        AlreadyHere.class,
                        already -> assertThat(already.since()).isEqualTo(Some.at("10:30")));
        assertThat(facts("visit.checked-in")).isEqualTo(before + 1);
        assertThat(checkIns.present()).isEqualTo(1);
    }

    /** The kiosk of a hall that takes part in an event of another point. */
    @Test
    void admitsAtAnotherHallOfTheEventAsAtTheHost() {
        Event together = kiosk.event(Some.event("Palkka.fi haltuun")
                .at(PointId.next())
                .with(PointId.next(), here)
                .session("10:00", "14:00")
                .build());
        String pass = pass(together, "Aino Korhonen");

        assertThat(checkIns.scan(pass))
                .isInstanceOfSatisfying(
                        Admitted.class,
                        admitted -> assertThat(admitted.event().id()).isEqualTo(together.id()));
        assertThat(checkIns.scan(pass)).isInstanceOf(AlreadyHere.class);
        assertThat(checkIns.walkIn(12, "9B")).isInstanceOf(WalkIn.class);
        assertThat(todayList.sessions()).extracting(Session::event).containsExactly(together.id());
        assertThat(checkIns.present()).isEqualTo(13);

        kiosk.event(Some.event("Muualla")
                .at(PointId.next())
                .session("10:00", "14:00")
                .build());
        assertThat(todayList.sessions()).extracting(Session::event).containsExactly(together.id());
    }

    @Test
    void admitsAGenuinePassWhoseRegistrationHasNotArrived() {
        Event jobs = jobs();

        assertThat(checkIns.scan(kiosk.press.text(Some.passFor(jobs))))
                .isInstanceOfSatisfying(
                        Admitted.class,
                        admitted -> assertThat(admitted.unconfirmed()).isTrue());
    }

    @Test
    void twentyScansAtOnceAdmitOnePerson() throws Exception {
        String pass = pass(jobs(), "Matti Ylitalo");
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(20)) {
            var answers = IntStream.range(0, 20)
                    .mapToObj(number -> threads.submit((Callable<CheckInResult>) () -> {
                        start.await();
                        return checkIns.scan(pass);
                    }))
                    .toList();
            start.countDown();
            List<CheckInResult> results = new java.util.ArrayList<>();
            for (var answer : answers) {
                results.add(answer.get());
            }
            assertThat(results).filteredOn(Admitted.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(AlreadyHere.class::isInstance).hasSize(19);
        }
    }

    @Test
    void typedCodeForgivesSimilarLetters() {
        Event jobs = jobs();
        Registration person = kiosk.registration(jobs, "Kerttu Alatalo");
        ShortCode code = kiosk.code(claims(person, jobs), person.person(), ShortCode.random(new Random(1)));

        assertThat(checkIns.type(code.grouped().toLowerCase(java.util.Locale.ROOT)))
                .isInstanceOf(Admitted.class);
        assertThat(checkIns.type("ABCD-EFG")).isEqualTo(new CheckInResult.UnknownCode());
        String wrong = code.value().substring(0, 7) + (code.value().endsWith("7") ? "8" : "7");
        assertThat(checkIns.type(wrong)).isEqualTo(new CheckInResult.UnknownCode());
        assertThat(checkIns.type(ShortCode.random(new Random(77)).value())).isEqualTo(new CheckInResult.CodeNotHere());
    }

    @Test
    void personalPassMeetsTheEventPassOfTheSamePerson() {
        Event jobs = jobs();
        Registration person = kiosk.registration(jobs, "Aino Korhonen");
        var personal = Some.personalPass();
        kiosk.code(personal, person.person(), ShortCode.random(new Random(2)));

        assertThat(checkIns.scan(kiosk.press.text(claims(person, jobs)))).isInstanceOf(Admitted.class);
        assertThat(checkIns.scan(kiosk.press.text(personal))).isInstanceOf(AlreadyHere.class);
        assertThat(personal.kind()).isEqualTo(PassKind.PERSON);
    }

    @Test
    void secondScanMeansLeavingWhereTheEventWantsIt() {
        String pass = pass(training(), "Aino Korhonen");
        checkIns.scan(pass);
        clock.pass(Duration.ofMinutes(4));
        assertThat(checkIns.scan(pass)).isInstanceOf(AlreadyHere.class);
        clock.pass(Duration.ofMinutes(1));
        assertThat(checkIns.scan(pass))
                .isInstanceOfSatisfying(
                        Left.class, left -> assertThat(left.stayed()).isEqualTo(Duration.ofMinutes(5)));
        assertThat(checkIns.present()).isZero();
        clock.pass(Duration.ofMinutes(30));
        assertThat(checkIns.scan(pass)).isInstanceOf(Admitted.class);
        assertThat(checkIns.present()).isEqualTo(1);
    }

    @Test
    void undoTakesTheVisitBackOnceAndOnlyForAMinute() {
        String pass = pass(jobs(), "Aino Korhonen");
        var first = (Admitted) checkIns.scan(pass);

        assertThat(checkIns.undo(first.visit())).isTrue();
        assertThat(checkIns.undo(first.visit())).isFalse();
        assertThat(checkIns.present()).isZero();
        var second = (Admitted) checkIns.scan(pass);
        clock.pass(Duration.ofSeconds(61));
        assertThat(checkIns.undo(second.visit())).isFalse();
        assertThat(checkIns.present()).isEqualTo(1);
    }

    @Test
    void undoOfLeavingBringsTheVisitBack() {
        String pass = pass(training(), "Aino Korhonen");
        var in = (Admitted) checkIns.scan(pass);
        clock.pass(Duration.ofMinutes(10));
        var out = (Left) checkIns.scan(pass);

        assertThat(out.visit()).isEqualTo(in.visit());
        assertThat(checkIns.undo(out.visit())).isTrue();
        assertThat(checkIns.undo(out.visit())).isFalse();
        assertThat(checkIns.present()).isEqualTo(1);
    }

    @Test
    void countsPeopleWithoutACode() {
        jobs();

        assertThat(checkIns.walkIn(22, "9B"))
                .isInstanceOfSatisfying(
                        WalkIn.class, walkIn -> assertThat(walkIn.heads()).isEqualTo(22));
        assertThat(checkIns.walkIn(1, null)).isInstanceOf(WalkIn.class);
        assertThat(checkIns.named(new VisitorName("Aino", 1988, "Sinettä"))).isInstanceOf(WalkIn.class);
        assertThat(checkIns.present()).isEqualTo(24);
        assertThatThrownBy(() -> checkIns.walkIn(0, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> checkIns.walkIn(201, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nameTravelsInAFactOfItsOwn() {
        jobs();
        checkIns.named(new VisitorName("Salainen", 1988, null));

        assertThat(jdbc.queryForList(
                        "select type from outbox where cast(payload as varchar) like '%Salainen%'", String.class))
                .containsOnly("visit.named");
    }

    @Test
    void fullHouseIsAWarningNotARefusal() {
        kiosk.event(Some.event("Pieni sali")
                .at(here)
                .seats(1)
                .session("10:00", "14:00")
                .build());

        assertThat(((WalkIn) checkIns.walkIn(1, null)).full()).isFalse();
        assertThat(((WalkIn) checkIns.walkIn(1, null)).full()).isTrue();
    }

    @Test
    void walkInsGoToTheSelectedSession() {
        Event jobs = jobs();
        Event other = kiosk.event(
                Some.event("Kahvit").at(here).session("10:15", "14:00").build());

        assertThat(((WalkIn) checkIns.walkIn(1, null)).event().id()).isEqualTo(other.id());
        checkIns.selectSession(jobs.sessions().getFirst().id());
        assertThat(checkIns.selectedSession())
                .contains(jobs.sessions().getFirst().id());
        assertThat(((WalkIn) checkIns.walkIn(1, null)).event().id()).isEqualTo(jobs.id());
    }

    @Test
    void coachMarksSearchesAndCorrects() {
        Event jobs = jobs();
        var session = jobs.sessions().getFirst();
        Registration aino = kiosk.registration(jobs, "Aino Korhonen");
        Registration matti = kiosk.registration(jobs, "Matti Ylitalo");
        checkIns.mark(session.id(), aino.id(), coach);

        assertThat(checkIns.mark(session.id(), aino.id(), coach)).isInstanceOf(AlreadyHere.class);
        assertThat(todayList.sessions()).extracting(found -> found.id()).containsExactly(session.id());
        assertThat(todayList.lines(session.id(), "", 0, 50))
                .extracting(TodayList.Line::name, line -> line.visit() != null)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Aino Korhonen", true),
                        org.assertj.core.groups.Tuple.tuple("Matti Ylitalo", false));
        var line = todayList.lines(session.id(), "korho", 0, 50).getFirst();
        todayList.correct(
                java.util.Objects.requireNonNull(line.visit()),
                new Correction.Came(Some.at("10:05"), "Tuli jo aiemmin"),
                coach);
        assertThat(todayList.lines(session.id(), "korho", 0, 50).getFirst().came())
                .isEqualTo(Some.at("10:05"));
        assertThat(checkIns.fromPaper(session.id(), paper(matti, "10:10"), coach))
                .isInstanceOf(Admitted.class);
        assertThat(todayList.lines(session.id(), "matti", 0, 50).getFirst().came())
                .isEqualTo(Some.at("10:10"));
    }

    @Test
    void takesNoTimeThatCannotBe() {
        jobs();
        var visit = ((WalkIn) checkIns.walkIn(1, null)).visit();
        clock.pass(Duration.ofMinutes(30));

        assertThat(todayList.correct(visit, new Correction.Left(Some.at("10:20"), "Lähti jo"), coach))
                .isEqualTo(Correction.Outcome.LEFT_BEFORE_COMING);
        assertThat(todayList.correct(visit, new Correction.Left(Some.at("13:00"), "Lähtee"), coach))
                .isEqualTo(Correction.Outcome.IN_THE_FUTURE);
        assertThat(todayList.correct(visit, new Correction.Came(Some.at("13:00"), "Tulee"), coach))
                .isEqualTo(Correction.Outcome.IN_THE_FUTURE);
        assertThat(todayList.correct(visit, new Correction.Left(Some.at("10:45"), "Lähti jo"), coach))
                .isEqualTo(Correction.Outcome.STORED);
        assertThat(todayList.correct(visit, new Correction.Came(Some.at("10:50"), "Tuli"), coach))
                .isEqualTo(Correction.Outcome.LEFT_BEFORE_COMING);
    }

    @Test
    void correctionNeedsAReason() {
        jobs();
        var visit = ((WalkIn) checkIns.walkIn(1, null)).visit();

        assertThatThrownBy(() -> todayList.correct(visit, new Correction.Removed("  "), coach))
                .isInstanceOf(IllegalArgumentException.class);
        todayList.correct(visit, new Correction.Removed("Kokeilu"), coach);
        assertThat(checkIns.present()).isZero();
        todayList.correct(visit, new Correction.Restored("Oli sittenkin"), coach);
        assertThat(checkIns.present()).isEqualTo(1);
    }
}
