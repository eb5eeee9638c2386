package fi.jelppi.checkin.desk;

import static com.github.mvysny.kaributesting.v10.DownloadKt._download;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.checkin.Catering;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.checkin.DeskFixtures;
import fi.jelppi.checkin.Portions;
import fi.jelppi.checkin.PresenceAsks;
import fi.jelppi.checkin.RemoteVisits;
import fi.jelppi.checkin.Some;
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
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DeskFixtures.EventDay
class AttendanceListViewTest {

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
    RemoteVisits remote;

    @Autowired
    PresenceAsks asks;

    @Autowired
    ListServices services;

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

    private AttendanceListView shown() {
        UI.getCurrent().removeAll();
        var view = new AttendanceListView(services);
        UI.getCurrent().add(view);
        view.show(jobs.sessions().getFirst().id());
        return view;
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    @Test
    void showsEverybodyOnOneLineWithPlaceMinutesAndMethod() {
        var session = jobs.sessions().getFirst().id();
        var aino = register("Aino Korhonen");
        register("Matti Ylitalo");
        checkIns.mark(session, aino.id(), coach);
        remote.joined(session, aino.id(), clock.instant());
        clock.pass(Duration.ofMinutes(3));
        shown();

        assertThat(_get(H1.class).getText()).isEqualTo("Läsnäololista: Kesäksi töihin");
        assertThat(_size(_get(ListGrid.class))).isEqualTo(2);
        assertThat(_get(ListGrid.class).getListDataView().getItems().map(ListGrid.Row::cells))
                .containsExactly(
                        List.of(
                                "Aino Korhonen",
                                "Sinettä, etänä",
                                "10.30",
                                "",
                                "3",
                                "Valmentaja kirjasi, Etälinkki",
                                "myöhässä"),
                        List.of("Matti Ylitalo", "Ei paikalla", "", "", "", "", "ei osallistunut"));
        assertThat(paragraphs())
                .contains("Yhteensä: osallistujia 1, minuutteja 3, henkilöpäiviä 0,01", "Paikat: Sinettä, etäyhteys")
                .anyMatch(text -> text.startsWith("Listaa ei ole suljettu."));
        DeskFixtures.halfPastTen(clock);
    }

    @Test
    void theFileOfAllSessionsBeginsWithWhatEachTookPartIn() throws IOException {
        jobs = Some.event("Digitaidot")
                .at(jobs.point())
                .session("10:00", "14:00")
                .session("15:00", "16:00")
                .build();
        programme.save(jobs);
        var aino = register("Aino Korhonen");
        register("Matti Ylitalo");
        remote.joined(jobs.sessions().getFirst().id(), aino.id(), clock.instant());
        clock.pass(Duration.ofMinutes(36));
        shown();
        var file = _download(_get(Anchor.class, spec -> spec.withText("Kaikki kerrat (Excel)")));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets()).hasSize(3);
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Osallistuminen kaikilla kerroilla: Digitaidot");
            assertThat(rows.subList(rows.size() - 3, rows.size()))
                    .extracting(
                            row -> row.getCellText(0),
                            row -> row.getCellText(1),
                            row -> row.getCellText(2),
                            row -> row.getCellText(3))
                    .containsExactly(
                            tuple("Nimi", "Kertoja", "Minuutit", "Henkilöpäiviä"),
                            tuple("Aino Korhonen", "1", "36", "0.10"),
                            tuple("Matti Ylitalo", "0", "0", "0.00"));
        }
        DeskFixtures.halfPastTen(clock);
    }

    @Test
    void placesAreAllHallsOfTheEventAlsoWhereNobodyCame() {
        var narkaus = PointId.next();
        points.save(new Point(narkaus, "Narkaus", "Narkauksen JELPPI", 66.29, 26.16));
        programme.save(new Event(
                jobs.id(),
                jobs.title(),
                jobs.kind(),
                jobs.point(),
                jobs.walkInsAllowed(),
                jobs.checkOut(),
                jobs.capacity(),
                jobs.publicRegistration(),
                false,
                jobs.sessions(),
                List.of(narkaus)));
        shown();
        assertThat(paragraphs()).contains("Paikat: Sinettä, Narkaus");
    }

    @Test
    void saysHowOftenSomebodyAnsweredWhereItWasAsked() {
        var session = jobs.sessions().getFirst().id();
        var aino = register("Aino Korhonen");
        var matti = register("Matti Ylitalo");
        List.of(aino, matti).forEach(it -> remote.joined(session, it.id(), clock.instant()));
        var ask = asks.ask(session, List.of(aino.id(), matti.id()), coach);
        asks.answer(ask, session, aino.id());
        shown();

        assertThat(_get(ListGrid.class).getColumns()).hasSize(8);
        assertThat(_get(ListGrid.class)
                        .getListDataView()
                        .getItems()
                        .map(row -> row.cells().getLast()))
                .containsExactly("1 / 1", "0 / 1");
    }

    @Test
    void saysHowTheHallWasUsedAndWhatWasServed() {
        var session = jobs.sessions().getFirst();
        checkIns.mark(session.id(), register("Aino Korhonen").id(), coach);
        clock.pass(Duration.ofMinutes(20));
        shown();
        assertThat(paragraphs())
                .contains("Kylätalo Sinettä: käytössä klo 10.30–10.50, 20 min, kävijöitä 1, läsnäolominuutteja 20,"
                        + " henkilöpäiviä 0,06");

        _click(_get(Button.class, spec -> spec.withText("Kirjaa tarjoilut: Sinettä")));
        var ordered = _get(IntegerField.class, spec -> spec.withLabel("Annoksia tilattu"));
        _setValue(ordered, -1);
        _click(_get(Button.class, spec -> spec.withText("Tallenna")));
        assertThat(ordered.isInvalid()).isTrue();
        assertThat(ordered.getErrorMessage()).isEqualTo("Kirjoita määrä numeroina, 0–2000.");
        assertThat(services.catering().of(session.id())).isEmpty();

        _setValue(ordered, 15);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Annoksia tarjottu")), 12);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("laktoositon")), 2);
        _click(_get(Button.class, spec -> spec.withText("Tallenna")));
        assertThat(paragraphs())
                .contains(
                        "Kylätalo Sinettä: käytössä klo 10.30–10.50, 20 min, kävijöitä 1, läsnäolominuutteja 20,"
                                + " henkilöpäiviä 0,06, annoksia tilattu 15, annoksia tarjottu 12, erityisruokavaliot: laktoositon 2");
        DeskFixtures.halfPastTen(clock);
    }

    @Test
    void afterTheClosingOnlyACoordinatorNotesTheCatering() {
        var session = jobs.sessions().getFirst();
        clock.pass(Duration.ofHours(4));
        services.closings().close(session.id(), coach);
        shown();
        _click(_get(Button.class, spec -> spec.withText("Kirjaa tarjoilut: Sinettä")));
        assertThat(_find(IntegerField.class)).isEmpty();

        LoggedIn.as(UserId.next(), Role.COORDINATOR);
        shown();
        _click(_get(Button.class, spec -> spec.withText("Kirjaa tarjoilut: Sinettä")));
        assertThat(_find(IntegerField.class)).isNotEmpty();
        DeskFixtures.halfPastTen(clock);
    }

    @Test
    void cateringIsNotNotedOnAListThatWasClosedWhileTheDialogWasOpen() {
        var session = jobs.sessions().getFirst();
        shown();
        _click(_get(Button.class, spec -> spec.withText("Kirjaa tarjoilut: Sinettä")));
        var ordered = _get(IntegerField.class, spec -> spec.withLabel("Annoksia tilattu"));
        _setValue(ordered, 15);
        clock.pass(Duration.ofHours(4));
        services.closings().close(session.id(), coach);

        _click(_get(Button.class, spec -> spec.withText("Tallenna")));
        assertThat(services.catering().of(session.id())).isEmpty();
        assertThat(ordered.getValue()).as("what was typed stays").isEqualTo(15);
        assertThat(_get(Dialog.class).isOpened()).isTrue();
        DeskFixtures.halfPastTen(clock);
    }

    @Test
    void whatSomebodyElseNotedMeanwhileIsToldAndNothingIsLost() {
        var session = jobs.sessions().getFirst().id();
        shown();
        _click(_get(Button.class, spec -> spec.withText("Kirjaa tarjoilut: Sinettä")));
        var ordered = _get(IntegerField.class, spec -> spec.withLabel("Annoksia tilattu"));
        _setValue(ordered, 15);
        var theirs = new Portions(20, null, Map.of(Portions.Diet.VEGAN, 2));
        services.catering().note(new Catering.Noting(session, jobs.point(), theirs), Portions.NONE, UserId.next());

        _click(_get(Button.class, spec -> spec.withText("Tallenna")));
        assertThat(services.catering().of(session)).containsValue(theirs);
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Joku muu kirjasi tarjoilut sillä välin: Annoksia tilattu 20, vegaaninen 2.");
        assertThat(ordered.getValue()).isEqualTo(15);

        _click(_get(Button.class, spec -> spec.withText("Tallenna")));
        assertThat(services.catering().of(session)).containsValue(new Portions(15, null, Map.of()));
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void listIsClosedAfterTheSessionAndReopenedByACoordinator() {
        register("Aino Korhonen");
        shown();
        assertThat(_find(Button.class, spec -> spec.withText("Sulje lista"))).isEmpty();
        clock.pass(Duration.ofHours(4));

        shown();
        _click(_get(Button.class, spec -> spec.withText("Sulje lista")));
        assertThat(_find(Button.class, spec -> spec.withText("Avaa lista uudelleen")))
                .isEmpty();
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Lista suljettiin 3.12.2026 klo 14.30."));

        LoggedIn.as(UserId.next(), Role.COORDINATOR);
        shown();
        _click(_get(Button.class, spec -> spec.withText("Avaa lista uudelleen")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        _setValue(_get(TextField.class), "Yksi puuttui");
        _click(_get(Button.class, spec -> spec.withText("Avaa lista uudelleen")));
        assertThat(_find(Button.class, spec -> spec.withText("Sulje lista"))).hasSize(1);
        assertThat(paragraphs()).anyMatch(text -> text.contains("Syy: Yksi puuttui"));
        DeskFixtures.halfPastTen(clock);
    }

    @Test
    void tellsThatAClosedListHasChanged() {
        var session = jobs.sessions().getFirst();
        var aino = register("Aino Korhonen");
        clock.pass(Duration.ofHours(4));
        services.closings().close(session.id(), coach);
        shown();
        assertThat(paragraphs()).noneMatch(text -> text.startsWith("Lista on muuttunut"));

        remote.left(remote.joined(session.id(), aino.id(), session.startsAt()), session.endsAt());
        shown();
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Lista on muuttunut"));
        DeskFixtures.halfPastTen(clock);
    }
}
