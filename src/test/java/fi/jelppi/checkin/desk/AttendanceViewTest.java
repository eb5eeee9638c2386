package fi.jelppi.checkin.desk;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fi.jelppi.checkin.Attendance;
import fi.jelppi.checkin.AttendanceFilter;
import fi.jelppi.checkin.AttendanceRow;
import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.checkin.CoachDesk;
import fi.jelppi.checkin.DeskFixtures;
import fi.jelppi.checkin.ListClosings;
import fi.jelppi.checkin.PaperLine;
import fi.jelppi.checkin.RemoteVisits;
import fi.jelppi.checkin.TodayList;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.participant.Person;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DeskFixtures.EventDay
class AttendanceViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Points points;

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Attendance attendance;

    @Autowired
    AttendanceServices services;

    @Autowired
    ListClosings closings;

    @Autowired
    Pulse pulse;

    @Autowired
    TestClock clock;

    private final UserId coach = UserId.next();

    @SuppressWarnings("NullAway.Init")
    private Event jobs;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void startTheDay() {
        DeskFixtures.halfPastTen(clock);
        jobs = DeskFixtures.summerJobs();
        points.save(new Point(jobs.point(), "Sinettä", "Sinetän JELPPI", 66.61, 25.42));
        programme.save(jobs);
        LoggedIn.as(coach, Role.COACH);
        screen = Screen.open(context);
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    private Registration register(String name) {
        var person = new Person(PersonId.next(), name, null, null, null, null, null);
        return ((Registrations.Outcome.Registered) registrations.register(jobs.id(), person)).registration();
    }

    private AttendanceRow present(String name) {
        var session = jobs.sessions().getFirst();
        assertThat(checkIns.mark(session.id(), register(name).id(), coach)).isInstanceOf(CheckInResult.Admitted.class);
        return attendance
                .rows(new AttendanceFilter(jobs.sessions(), AttendanceFilter.Show.ALL, name), 0, 10)
                .getFirst();
    }

    @Test
    void showsWhoIsHereAndHowManyAreMissing() {
        present("Aino Korhonen");
        register("Matti Ylitalo");

        var numbers = attendance.numbers(jobs.sessions());

        assertThat(numbers.here()).isEqualTo(1);
        assertThat(numbers.absent()).isEqualTo(1);
        UI.getCurrent().add(new AttendanceView(services, pulse));
        assertThat(_size(_get(VisitGrid.class))).isPositive();
        assertThat(_find(Span.class, spec -> spec.withClasses("attendance-figure")))
                .hasSize(5);
    }

    @Test
    void showsAVisitThatComesWhileSomebodyLooks() throws Exception {
        UI.getCurrent().add(new AttendanceView(services, pulse));
        int here = Integer.parseInt(figures().getFirst());
        int visits = _size(_get(VisitGrid.class));

        present("Aino Korhonen");

        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(false);
            return figures().getFirst().equals(String.valueOf(here + 1));
        });
        assertThat(_size(_get(VisitGrid.class))).isEqualTo(visits + 1);
    }

    @Test
    void listOfSeveralEventsSaysWhichOne() {
        present("Aino Korhonen");
        programme.save(DeskFixtures.summerJobs());
        UI.getCurrent().add(new AttendanceView(services, pulse));

        var cell = _getCellComponent(_get(VisitGrid.class), 0, VisitGrid.WHO);

        assertThat(_get(cell, Div.class, spec -> spec.withClasses("attendance-event"))
                        .getText())
                .isEqualTo(jobs.title());
    }

    @Test
    void growsTheMinutesWithoutAnybodyComing() throws Exception {
        present("Aino Korhonen");
        UI.getCurrent().add(new AttendanceView(services, pulse));
        assertThat(_get(_get(VisitGrid.class), 0).minutes()).isZero();

        clock.pass(Duration.ofMinutes(7));

        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(false);
            return Long.valueOf(7).equals(_get(_get(VisitGrid.class), 0).minutes());
        });
    }

    @Test
    void todayTellsWhatIsOnAndHowManyAreExpected() {
        present("Aino Korhonen");
        register("Matti Ylitalo");
        UI.getCurrent().add(new OnTodayCard(services, pulse));

        assertThat(_find(Span.class, spec -> spec.withClasses("badge")))
                .extracting(Span::getText)
                .contains("1 paikalla · 1 odotetaan");
    }

    @Test
    void countsSomebodyWhoIsAtTwoEventsOnce() {
        var both = DeskFixtures.summerJobs();
        programme.save(both);
        var person = new Person(PersonId.next(), "Aino", null, null, null, null, null);
        for (Event event : List.of(jobs, both)) {
            var registered = (Registrations.Outcome.Registered) registrations.register(event.id(), person);
            checkIns.mark(
                    event.sessions().getFirst().id(), registered.registration().id(), coach);
        }

        var numbers = attendance.numbers(
                List.of(jobs.sessions().getFirst(), both.sessions().getFirst()));

        assertThat(numbers.people()).isEqualTo(1);
        assertThat(numbers.here()).isEqualTo(1);
    }

    @Test
    void leavesAListOlderThanThirtyDaysToCoordinators() {
        var session = jobs.sessions().getFirst();
        assertThat(services.coachDesk().openForCoaches(session)).isTrue();
        clock.pass(Duration.ofDays(29));
        assertThat(services.coachDesk().openForCoaches(session)).isTrue();
        clock.pass(Duration.ofDays(2));
        assertThat(services.coachDesk().openForCoaches(session)).isFalse();
    }

    @Test
    void nothingIsStoredInAListThatWasClosedWhileTheDialogWasOpen() {
        var session = jobs.sessions().getFirst();
        AttendanceRow row = present("Aino Korhonen");
        var line = new TodayList.Line(register("Matti").id(), 1, "Matti", null, null, null, false);
        var correction = new CorrectionDialog(services, row, session);
        var present = new MarkPresentDialog(services, line, session);
        clock.set(session.endsAt().plus(Duration.ofMinutes(1)));
        assertThat(closings.close(session.id(), coach)).isEqualTo(ListClosings.Outcome.DONE);

        correction.open();
        _setValue(correction.kinds(), CorrectionForm.Kind.REMOVED);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Syy")), "Väärä henkilö");
        _click(_get(Button.class, spec -> spec.withText("Tallenna korjaus")));
        assertThat(correction.getElement().getTextRecursively()).contains("Läsnäololista on suljettu.");
        assertThat(attendance.history(row.visit())).hasSize(1);
        correction.close();

        present.open();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Syy")), "Oli täällä");
        _click(_get(Button.class, spec -> spec.withText("Merkitse paikalle")));
        assertThat(present.getElement().getTextRecursively()).contains("Läsnäololista on suljettu.");
        assertThat(attendance.rows(filter(), 0, 10)).hasSize(1);
    }

    private static List<String> figures() {
        return _find(Span.class, spec -> spec.withClasses("attendance-figure")).stream()
                .map(Span::getText)
                .toList();
    }

    @Test
    void correctionNeedsAReasonAndStaysBesideTheOriginal() {
        AttendanceRow row = present("Kerttu Alatalo");
        var dialog = new CorrectionDialog(services, row, jobs.sessions().getFirst());
        dialog.open();

        _click(_get(Button.class, spec -> spec.withText("Tallenna korjaus")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Syy")).isInvalid())
                .isTrue();
        _setValue(dialog.kinds(), CorrectionForm.Kind.REMOVED);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Syy")), "Väärä henkilö");
        _click(_get(Button.class, spec -> spec.withText("Tallenna korjaus")));

        assertThat(dialog.isOpened()).isFalse();
        assertThat(attendance.history(row.visit()))
                .extracting(entry -> entry.kind())
                .containsExactly("in", "removed");
        new CorrectionDialog(services, row, jobs.sessions().getFirst()).open();
        assertThat(_find(ListItem.class).getLast().getText()).contains("Väärä henkilö");
    }

    @Test
    void numberOfAGroupIsSetRightAndTheFirstOneStaysInSight() {
        var session = jobs.sessions().getFirst();
        checkIns.fromPaper(
                session.id(), new PaperLine(new PaperLine.Counted(22, "9B"), LocalTime.of(10, 5), null), coach);
        AttendanceRow group = attendance.rows(filter(), 0, 10).getFirst();
        var dialog = new CorrectionDialog(services, group, session);
        dialog.open();
        _setValue(dialog.kinds(), CorrectionForm.Kind.HEADS);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Syy")), "Luku oli väärä");

        for (Integer wrong : Arrays.asList(null, 0, 201)) {
            _setValue(_get(IntegerField.class), wrong);
            _click(_get(Button.class, spec -> spec.withText("Tallenna korjaus")));
            assertThat(_get(IntegerField.class).isInvalid()).isTrue();
            assertThat(_get(IntegerField.class).getErrorMessage()).isEqualTo("Henkilöitä voi olla 1–200.");
        }
        _setValue(_get(IntegerField.class), 20);
        _click(_get(Button.class, spec -> spec.withText("Tallenna korjaus")));

        assertThat(dialog.isOpened()).isFalse();
        AttendanceRow corrected = attendance.rows(filter(), 0, 10).getFirst();
        assertThat(attendance.numbers(jobs.sessions()).here()).isEqualTo(20);
        assertThat(new AttendanceWords(new VisitGridTexts(), services).who(corrected))
                .isEqualTo("9B × 20 (ensin merkittiin 22)");
        new CorrectionDialog(services, corrected, session).open();
        assertThat(_find(ListItem.class).getLast().getText())
                .contains("henkilömäärä 20")
                .contains("Luku oli väärä");
    }

    @Test
    void somebodyWithANameIsNotCountedAnew() {
        var dialog = new CorrectionDialog(
                services, present("Aino Korhonen"), jobs.sessions().getFirst());
        dialog.open();

        assertThat(dialog.kinds().getListDataView().getItems()).doesNotContain(CorrectionForm.Kind.HEADS);
    }

    @Test
    void nobodyIsMarkedPresentAtATimeThatIsStillToCome() {
        var line = new TodayList.Line(register("Kerttu").id(), 1, "Kerttu", null, null, null, false);
        var dialog = new MarkPresentDialog(services, line, jobs.sessions().getFirst());
        dialog.open();
        _setValue(_get(TimePicker.class), LocalTime.of(11, 0));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Syy")), "Unohtui");
        _click(_get(Button.class, spec -> spec.withText("Merkitse paikalle")));

        assertThat(_get(TimePicker.class).getErrorMessage()).isEqualTo("Aika on vasta edessä. Tarkista aika.");
        assertThat(attendance.rows(filter(), 0, 10)).isEmpty();
        _setValue(_get(TimePicker.class), LocalTime.of(10, 15));
        _click(_get(Button.class, spec -> spec.withText("Merkitse paikalle")));
        assertThat(dialog.isOpened()).isFalse();
        assertThat(attendance.rows(filter(), 0, 10)).hasSize(1);
    }

    @Test
    void whatACoachMarksNeverStandsWithoutItsReason() {
        var session = jobs.sessions().getFirst();
        var desk = services.coachDesk();
        var kerttu = register("Kerttu Alatalo").id();
        var unsaid = new CoachDesk.Presence(LocalTime.of(10, 5), "\u0007");

        assertThatThrownBy(() -> desk.markPresent(session, kerttu, unsaid, coach))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(attendance.rows(filter(), 0, 10)).isEmpty();

        desk.markPresent(session, kerttu, new CoachDesk.Presence(LocalTime.of(10, 5), "Unohtui"), coach);
        var visit = attendance.rows(filter(), 0, 10).getFirst().visit();
        assertThat(attendance.history(visit))
                .extracting(entry -> entry.reason())
                .contains("Unohtui");
    }

    @Test
    void whoTookPartFromHomeWasInNoHall() throws IOException {
        var session = jobs.sessions().getFirst().id();
        context.getBean(RemoteVisits.class).joined(session, register("Aino").id(), clock.instant());
        var words = new AttendanceWords(new VisitGridTexts(), services);
        assertThat(words.place(attendance.rows(filter(), 0, 10).getFirst())).isEqualTo("etänä");

        var out = new StringWriter();
        new AttendanceExport(services, words, () -> filter(), Locale.of("fi")).writeCsv(out, filter());
        assertThat(out.toString()).contains(";Aino;1;etänä;").doesNotContain(";Sinettä;");
    }

    @Test
    void exportsNoFormula() throws IOException {
        present("=HYPERLINK(\"http://evil\")");
        var out = new StringWriter();
        var words = new AttendanceWords(
                (key, parameters) -> new VisitGridTexts().getTranslation(key, parameters), services);
        new AttendanceExport(services, words, () -> filter(), Locale.of("fi")).writeCsv(out, filter());

        assertThat(out.toString()).contains("'=HYPERLINK").doesNotContain(";=HYPERLINK");
        assertThat(AttendanceExport.safe("+358")).isEqualTo("'+358");
        assertThat(AttendanceExport.safe("Aino")).isEqualTo("Aino");
    }

    @Test
    void paperListEscapesNames() throws IOException {
        present("<script>alert(1)</script>");
        var out = new StringWriter();
        var words = new AttendanceWords(new VisitGridTexts(), services);
        new AttendanceExport(services, words, () -> filter(), Locale.of("fi")).writeHtml(out, filter());

        assertThat(out.toString()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    private AttendanceFilter filter() {
        return new AttendanceFilter(List.of(jobs.sessions().getFirst()), AttendanceFilter.Show.ALL, "");
    }

    /** Any component, for its texts. */
    private static final class VisitGridTexts extends com.vaadin.flow.component.html.Div {}
}
