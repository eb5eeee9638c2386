package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.event.DraftProblem;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventDraft;
import fi.jelppi.event.EventEditing;
import fi.jelppi.event.EventEditing.Outcome;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.Session;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.TestClock;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CentralCheckInTest
class HeldSessionsTest {

    @Autowired
    EventEditing editing;

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Attendance attendance;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private Event jobs;

    @BeforeEach
    void startTheDay() {
        DeskFixtures.halfPastTen(clock);
        jobs = DeskFixtures.summerJobs();
        programme.save(jobs);
    }

    @Test
    void keepsVisitsOfACancelledEventInTheList() {
        var day = session().date();
        visit();
        assertThat(attendance.sessions(day)).contains(session());
        editing.cancel(jobs.id());
        assertThat(attendance.sessions(day)).contains(session());
        assertThat(attendance.numbers(List.of(session())).people()).isEqualTo(1);
    }

    @Test
    void hidesACancelledEventThatNobodyCameTo() {
        editing.cancel(jobs.id());
        assertThat(attendance.sessions(session().date())).doesNotContain(session());
    }

    @Test
    void refusesToMoveAVisitToAnotherDayOrPlace() {
        visit();
        var meeting = new EventDraft.Meeting(
                session().id(), session().date().plusDays(1), LocalTime.of(10, 0), LocalTime.of(14, 0), "");
        assertThat(problems(draft(PointId.next(), meeting)))
                .extracting(DraftProblem::field)
                .containsExactly("point", "sessions.0.date");
    }

    @Test
    void refusesToRemoveASessionWithAVisit() {
        visit();
        var other = new EventDraft.Meeting(null, session().date(), LocalTime.of(16, 0), LocalTime.of(17, 0), "");
        assertThat(problems(draft(jobs.point(), other)))
                .containsExactly(new DraftProblem("sessions", "event.form.bad.held-removed"));
    }

    @Test
    void letsTimesChangeAndUnvisitedSessionsMove() {
        var later = new EventDraft.Meeting(
                session().id(), session().date(), LocalTime.of(9, 0), LocalTime.of(15, 0), "sali");
        visit();
        assertThat(save(draft(jobs.point(), later))).isInstanceOf(Outcome.Saved.class);
        assertThat(session().start()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void letsASessionMoveThatNobodyHasBeenTo() {
        var moved = new EventDraft.Meeting(
                session().id(), session().date().plusDays(1), LocalTime.of(9, 0), LocalTime.of(15, 0), "");
        assertThat(save(draft(PointId.next(), moved))).isInstanceOf(Outcome.Saved.class);
    }

    private Session session() {
        return programme.event(jobs.id()).orElseThrow().sessions().getFirst();
    }

    private void visit() {
        var person = new Person(PersonId.next(), "Aino Korhonen", null, null, null, null, null);
        var registered = (Registrations.Outcome.Registered) registrations.register(jobs.id(), person);
        assertThat(checkIns.mark(session().id(), registered.registration().id(), UserId.next()))
                .isInstanceOf(CheckInResult.Admitted.class);
    }

    private EventDraft draft(PointId point, EventDraft.Meeting meeting) {
        var before = EventDraft.of(jobs);
        return new EventDraft(
                before.title(), before.kind(), point, before.capacity(), before.options(), List.of(meeting));
    }

    private Outcome save(EventDraft draft) {
        return editing.save(
                jobs.id(), draft, editing.find(jobs.id()).orElseThrow().version());
    }

    private List<DraftProblem> problems(EventDraft draft) {
        return ((Outcome.Invalid) save(draft)).problems();
    }
}
