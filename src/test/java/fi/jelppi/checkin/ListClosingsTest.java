package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.jelppi.checkin.CheckInResult.Recorded;
import fi.jelppi.checkin.CoachDesk.Lock;
import fi.jelppi.checkin.ListClosings.Closing;
import fi.jelppi.checkin.ListClosings.Outcome;
import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.Session;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.testing.TestClock;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CentralCheckInTest
class ListClosingsTest {

    @Autowired
    ListClosings closings;

    @Autowired
    AttendanceSheets sheets;

    @Autowired
    SheetCorrections corrections;

    @Autowired
    CoachDesk desk;

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    TestClock clock;

    private final UserId coach = UserId.next();
    private final UserId coordinator = UserId.next();

    @SuppressWarnings("NullAway.Init")
    private Event training;

    @SuppressWarnings("NullAway.Init")
    private Registration aino;

    @BeforeEach
    void startTheDay() {
        clock.set(Some.at("07:30"));
        training = Some.event("Digitaidot")
                .at(PointId.next())
                .session("08:00", "10:00")
                .build();
        programme.save(training);
        var person = new Person(PersonId.next(), "Aino", null, null, null, null, null);
        aino = ((Registrations.Outcome.Registered) registrations.register(training.id(), person)).registration();
        clock.set(Some.at("10:29"));
    }

    private Session session() {
        return training.sessions().getFirst();
    }

    private VisitId marked() {
        var presence = new CoachDesk.Presence(LocalTime.of(8, 0), "Unohti koodin");
        return ((Recorded) desk.markPresent(session(), aino.id(), presence, coach)).visit();
    }

    private Closing standing() {
        return closings.standing(session().id()).orElseThrow();
    }

    @Test
    void closedListIsTheCoordinators() {
        assertThat(desk.lock(session())).isEqualTo(Lock.OPEN);
        assertThat(closings.close(session().id(), coach)).isEqualTo(Outcome.DONE);

        assertThat(desk.lock(session())).isEqualTo(Lock.LIST_CLOSED);
        assertThat(desk.openForCoaches(session())).isFalse();
        assertThat(standing())
                .extracting(Closing::by, Closing::at, Closing::hash)
                .containsExactly(
                        coach, Some.at("10:29"), sheets.of(session().id()).hash());
    }

    @Test
    void closedTwiceIsClosedOnce() {
        closings.close(session().id(), coach);

        assertThat(closings.close(session().id(), UserId.next())).isEqualTo(Outcome.CLOSED_ALREADY);
        assertThat(closings.history(session().id())).hasSize(1);
        assertThat(standing().by()).isEqualTo(coach);
    }

    @Test
    void listOfASessionThatIsOnCannotBeClosed() {
        Event now = Some.event("Nyt").session("10:00", "12:00").build();
        programme.save(now);

        assertThat(closings.close(now.sessions().getFirst().id(), coach)).isEqualTo(Outcome.NOT_OVER);
    }

    @Test
    void hashTellsWhatWasCountedLaterAndOnlyThat() {
        VisitId visit = marked();
        closings.close(session().id(), coach);
        String closed = standing().hash();
        clock.set(Some.at("10:30"));
        assertThat(sheets.of(session().id()).hash()).isEqualTo(closed).matches("[0-9a-f]{64}");

        desk.correct(visit, new Correction.Left(Some.at("09:00"), "Lähti"), coordinator);

        assertThat(sheets.of(session().id()).hash()).isNotEqualTo(closed);
        assertThat(standing().hash()).isEqualTo(closed);
    }

    @Test
    void reopenedListIsTheCoachsAgainAndTheHistoryStays() {
        closings.close(session().id(), coach);
        assertThatThrownBy(() -> closings.reopen(session().id(), coordinator, " "))
                .isInstanceOf(IllegalArgumentException.class);
        closings.reopen(session().id(), coordinator, "Yksi puuttui");

        assertThat(desk.lock(session())).isEqualTo(Lock.OPEN);
        assertThat(closings.close(session().id(), coach)).isEqualTo(Outcome.DONE);
        assertThat(closings.history(session().id()))
                .extracting(Closing::reopened)
                .containsExactlyInAnyOrder(
                        null, new ListClosings.Reopened(Some.at("10:29"), coordinator, "Yksi puuttui"));
    }

    @Test
    void correctionsStandWithNameWhoAndWhyAlsoOfRemovedVisits() {
        VisitId visit = marked();
        desk.correct(visit, new Correction.Removed("Väärä ihminen"), coordinator);

        assertThat(corrections.of(sheets.of(session().id())))
                .extracting(
                        one -> one.name(),
                        one -> one.what().kind(),
                        one -> one.what().reason(),
                        one -> one.what().by())
                .containsExactly(
                        tuple("Aino", "marked", "Unohti koodin", coach),
                        tuple("Aino", "removed", "Väärä ihminen", coordinator));
    }

    @Test
    void formOfTheHashedContentNeverChanges() {
        marked();

        assertThat(SheetHash.content(sheets.of(session().id())))
                .isEqualTo("jelppi-attendance-1\t" + session().id().value()
                        + "\t2026-12-03T06:00:00Z\t2026-12-03T08:00:00Z\t"
                        + session().point().value() + "\n" + aino.id().value()
                        + "\tAino\t\t1\tHALL\t2026-12-03T06:00:00Z\t2026-12-03T08:00:00Z\t120\t"
                        + session().point().value()
                        + "\t2026-12-03T06:00:00Z/2026-12-03T08:00:00Z\tcoach\tCLOSED,CORRECTED\n");
    }
}
