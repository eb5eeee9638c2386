package fi.jelppi.checkin;

import static fi.jelppi.checkin.DoorKiosk.claims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.jelppi.checkin.AttendanceRow.Mark;
import fi.jelppi.checkin.CheckInResult.Recorded;
import fi.jelppi.checkin.Correction.Outcome;
import fi.jelppi.event.Event;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Session;
import fi.jelppi.participant.PassClaims;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** What a coach in the hall sees and sets right of those who are on no list. The next test's day begins earlier again. */
@KioskTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@Import(DoorTestConfiguration.class)
class OtherVisitsTest {

    @Autowired
    CheckIns checkIns;

    @Autowired
    TodayList today;

    @Autowired
    OtherVisits others;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final UserId coach = UserId.next();

    @SuppressWarnings("NullAway.Init")
    private Event jobs;

    @BeforeEach
    void startTheDay() {
        clock.set(Some.at("10:30"));
        checkIns.selectSession(null);
        jobs = kiosk.event(Some.event("Kesäksi töihin")
                .at(kiosk.start())
                .withCheckOut()
                .session("10:00", "14:00")
                .build());
    }

    private Session session() {
        return jobs.sessions().getFirst();
    }

    private List<AttendanceRow> others(String search) {
        return others.counting(session(), search, 0, 50);
    }

    private VisitId came(CheckInResult result) {
        clock.pass(Duration.ofSeconds(1));
        return ((Recorded) result).visit();
    }

    @Test
    void showsEverybodyWhoIsNotRegisteredAndNobodyElse() {
        Registration aino = kiosk.registration(jobs, "Aino Korhonen");
        came(checkIns.scan(kiosk.press.text(claims(aino, jobs))));
        VisitId nameless = came(checkIns.walkIn(1, null));
        VisitId group = came(checkIns.walkIn(22, "9B"));
        VisitId named = came(checkIns.named(new VisitorName("Kerttu", 1988, null)));
        VisitId unconfirmed = came(checkIns.scan(kiosk.press.text(Some.passFor(jobs))));

        assertThat(others("")).extracting(AttendanceRow::visit).containsExactly(unconfirmed, named, group, nameless);
        assertThat(others("")).extracting(AttendanceRow::name).containsExactly(null, "Kerttu", null, null);
        assertThat(others(""))
                .extracting(row -> row.marks().contains(Mark.COUNTED))
                .containsExactly(false, false, true, true);
    }

    @Test
    void findsNamesAndGroupLabelsWhateverTheCase() {
        VisitId group = came(checkIns.walkIn(22, "9B"));
        VisitId named = came(checkIns.named(new VisitorName("Öljymäki", null, null)));
        came(checkIns.walkIn(1, null));

        assertThat(others("9b")).extracting(AttendanceRow::visit).containsExactly(group);
        assertThat(others("ÖLJY")).extracting(AttendanceRow::visit).containsExactly(named);
        assertThat(others("%")).isEmpty();
    }

    @Test
    void visitMovesToTheRegisteredWhenItsRegistrationArrives() {
        PassClaims pass = Some.passFor(jobs);
        VisitId visit = came(checkIns.scan(kiosk.press.text(pass)));
        assertThat(others("")).extracting(AttendanceRow::visit).containsExactly(visit);

        var late = new Registration(
                RegistrationId.next(), jobs.id(), PersonId.next(), pass.pass(), "Matti Ylitalo", false, 1);
        kiosk.arrives(late);

        assertThat(others("")).isEmpty();
        assertThat(today.lines(session().id(), "", 0, 50))
                .extracting(TodayList.Line::visit)
                .containsExactly(visit);
    }

    @Test
    void visitStaysInSightWhenTheRegistrationIsCancelled() {
        Registration aino = kiosk.registration(jobs, "Aino Korhonen");
        VisitId visit = came(checkIns.scan(kiosk.press.text(claims(aino, jobs))));
        kiosk.cancelled(aino);

        assertThat(others("")).extracting(AttendanceRow::visit).containsExactly(visit);
    }

    @Test
    void earlierVisitOfSomebodyWhoCameAgainIsInSightToo() {
        Registration aino = kiosk.registration(jobs, "Aino Korhonen");
        String pass = kiosk.press.text(claims(aino, jobs));
        VisitId first = came(checkIns.scan(pass));
        clock.pass(Duration.ofMinutes(10));
        came(checkIns.scan(pass));
        clock.pass(Duration.ofMinutes(10));
        VisitId second = came(checkIns.scan(pass));

        assertThat(today.lines(session().id(), "", 0, 50))
                .extracting(TodayList.Line::visit)
                .containsExactly(second);
        assertThat(others(""))
                .extracting(AttendanceRow::visit, AttendanceRow::name)
                .containsExactly(tuple(first, "Aino Korhonen"));
    }

    @Test
    void correctedNumberOfAGroupCountsAndTheFirstOneStaysBesideIt() {
        VisitId group = came(checkIns.walkIn(22, "9B"));

        assertThat(today.correct(group, new Correction.Counted(20, "Luku oli väärä"), coach))
                .isEqualTo(Outcome.STORED);
        assertThat(checkIns.present()).isEqualTo(20);
        assertThat(others("").getFirst().heads()).isEqualTo(20);
        assertThat(others("").getFirst().headsSaid()).isEqualTo(22);
        today.correct(group, new Correction.Counted(21, "Yksi tuli myöhemmin"), coach);
        assertThat(checkIns.present()).isEqualTo(21);
        assertThat(jdbc.queryForList(
                        "select schema_version from outbox where type = 'visit.corrected' and"
                                + " cast(payload as varchar) like ?",
                        Integer.class,
                        "%" + group.value() + "%"))
                .containsExactly(2, 2);
    }

    @Test
    void takesNoNumberThatCannotBeAndNoneForAPass() {
        VisitId group = came(checkIns.walkIn(22, "9B"));
        VisitId pass = came(checkIns.scan(kiosk.press.text(Some.passFor(jobs))));

        for (int heads : new int[] {0, -1, Heads.MOST + 1}) {
            assertThat(today.correct(group, new Correction.Counted(heads, "Luku oli väärä"), coach))
                    .isEqualTo(Outcome.HEADS_OUT_OF_RANGE);
        }
        assertThatThrownBy(() -> today.correct(pass, new Correction.Counted(2, "Luku oli väärä"), coach))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(checkIns.present()).isEqualTo(23);
    }

    @Test
    void removedVisitMayBeRestored() {
        VisitId group = came(checkIns.walkIn(22, "9B"));
        today.correct(group, new Correction.Removed("Merkittiin kahdesti"), coach);

        assertThat(others("")).isEmpty();
        assertThat(checkIns.present()).isZero();
        assertThat(others.removed(session(), "", 0, 50))
                .extracting(AttendanceRow::visit)
                .containsExactly(group);
        today.correct(group, new Correction.Restored("Oli sittenkin paikalla"), coach);
        assertThat(others.removed(session(), "", 0, 50)).isEmpty();
        assertThat(checkIns.present()).isEqualTo(22);
    }

    @Test
    void removedVisitOfSomebodyRegisteredHasItsName() {
        Registration aino = kiosk.registration(jobs, "Aino Korhonen");
        VisitId visit = came(checkIns.scan(kiosk.press.text(claims(aino, jobs))));
        today.correct(visit, new Correction.Removed("Väärä henkilö"), coach);

        assertThat(others.removed(session(), "", 0, 50))
                .extracting(AttendanceRow::name)
                .containsExactly("Aino Korhonen");
    }

    /** The hall's other kiosk counted more than is read at once, and one came before all of them. */
    @Test
    void pagesReachTheOldestOfVeryMany() {
        VisitId first = came(checkIns.walkIn(1, null));
        clock.pass(Duration.ofMinutes(1));
        for (int n = 0; n < 520; n++) {
            var fact = new VisitFacts.CheckedIn(
                    Ids.next(),
                    session().id().value(),
                    null,
                    null,
                    Method.WALK_IN.code(),
                    1,
                    null,
                    clock.instant(),
                    false,
                    false,
                    null);
            kiosk.send(
                    "checkin.visit-state",
                    fact.visit(),
                    new VisitWire.Known(Ids.next(), Ids.next(), clock.instant(), fact, List.of()));
        }

        assertThat(others.counting(session(), "", 500, 50))
                .hasSize(21)
                .extracting(AttendanceRow::visit)
                .last()
                .isEqualTo(first);
        assertThat(others.counting(session(), "", 0, 20)).hasSize(20);
        assertThat(others.counting(session(), "", 521, 20)).isEmpty();
    }

    /** A kiosk that takes in what a central before the upgrade had published. */
    @Test
    void takesAVisitInItsOlderForm() {
        var visit = Ids.next();
        kiosk.sendOlder(
                "checkin.visit-state",
                1,
                visit,
                Map.of(
                        "fact", Ids.next(),
                        "device", Ids.next(),
                        "recordedAt", Some.at("10:12"),
                        "checkedIn",
                                Map.of(
                                        "visit",
                                        visit,
                                        "session",
                                        session().id().value(),
                                        "method",
                                        "group",
                                        "heads",
                                        22,
                                        "label",
                                        "9B",
                                        "at",
                                        Some.at("10:12"),
                                        "clockSuspect",
                                        false,
                                        "unconfirmed",
                                        false),
                        "changes",
                                List.of(Map.of(
                                        "fact", Ids.next(),
                                        "device", Ids.next(),
                                        "kind", "came",
                                        "recordedAt", Some.at("10:20"),
                                        "at", Some.at("10:05")))));

        assertThat(others("")).extracting(AttendanceRow::came).containsExactly(Some.at("10:05"));
        assertThat(checkIns.present()).isEqualTo(22);
    }
}
