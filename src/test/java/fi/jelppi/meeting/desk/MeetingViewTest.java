package fi.jelppi.meeting.desk;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fi.jelppi.checkin.DeskFixtures;
import fi.jelppi.desk.spi.ChoiceBox;
import fi.jelppi.meeting.MeetingPlan;
import fi.jelppi.meeting.MeetingState;
import fi.jelppi.meeting.Meetings;
import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.meeting.Recording;
import fi.jelppi.meeting.RecordingOverview;
import fi.jelppi.meeting.Room;
import fi.jelppi.meeting.SomeTraining;
import fi.jelppi.meeting.material.Material;
import fi.jelppi.meeting.material.Materials;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.Account;
import fi.jelppi.security.AccountFixtures;
import fi.jelppi.security.Accounts;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Passwords;
import fi.jelppi.security.Role;
import fi.jelppi.shared.meeting.JitsiMeeting;
import fi.jelppi.shared.meeting.Knocked;
import fi.jelppi.shared.meeting.LinkChanged;
import fi.jelppi.shared.meeting.MuteChanged;
import fi.jelppi.shared.meeting.RecordingChanged;
import fi.jelppi.shared.meeting.RecordingLinkTold;
import fi.jelppi.shared.meeting.RoleChanged;
import fi.jelppi.shared.meeting.StateChanged;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A coach runs a training from its page. */
@DeskFixtures.EventDay
class MeetingViewTest {

    private static final MeetingPlan GATED = new MeetingPlan(true, false, true, "016 123 4567", "123 #");

    private static final MeetingPlan GATED_NO_MORE = new MeetingPlan(true, false, false, "016 123 4567", null);

    @Autowired
    ApplicationContext central;

    @Autowired
    Meetings meetings;

    @Autowired
    Room room;

    @Autowired
    Points points;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private SomeTraining training;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        DeskFixtures.halfPastTen(clock);
        training = SomeTraining.saved(central);
        points.save(new Point(training.event.point(), "Sinettä", "Sinetän JELPPI", 66.61, 25.42));
        training.plan(GATED);
        LoggedIn.as(training.coach, Role.COACH);
        screen = Screen.open(central);
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void isStartedAndEndedForAllAfterAQuestion() {
        show();
        assertThat(text())
                .contains(training.event.title(), "paikan päällä ja etänä", "Sinettä", "016 123 4567, koodi 123 #");
        tap("Aloita koulutus");
        assertThat(training.meeting().isOpen()).isTrue();
        assertThat(training.meeting().coach()).isEqualTo(training.coach);
        assertThat(text()).contains("Käynnissä");

        tap("Lopeta kaikilta");
        assertThat(training.meeting().isOpen()).as("it asks first").isTrue();
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(training.meeting().state()).isEqualTo(MeetingState.ENDED);
        tap("Avaa uudelleen");
        assertThat(training.meeting().isOpen()).isTrue();
    }

    @Test
    void countsPeopleInHallsAtHomeAbsentAndTheirHands() {
        training.open();
        training.plan(MeetingPlan.USUAL);
        var aino = training.atHome("Aino");
        training.registered("Matti");
        training.inHall(training.event.point(), "Sinetän JELPPI");
        training.raise(aino, "");
        show();
        assertThat(figures()).containsExactly("1", "0", "1", "1", "1");
        assertThat(text()).contains("Aino", "Matti", "Sinetän JELPPI", "Huoneessa klo 10.30 alkaen");

        var tablet = training.inHall(training.event.point(), "Sinetän JELPPI");
        show();
        assertThat(text()).as("a hall stands once").containsOnlyOnce("Sinetän JELPPI");
        training.leave(tablet);
        show();
        assertThat(text()).containsOnlyOnce("Sinetän JELPPI").contains("Huoneessa klo 10.30 alkaen");
    }

    @Test
    void givesTheFloorInOneQueueOverHallsAndHomes() {
        training.open();
        training.plan(MeetingPlan.USUAL);
        var hall = training.inHall(training.event.point(), "Sinetän JELPPI");
        training.raise(hall, "Kerttu");
        clock.pass(Duration.ofSeconds(2));
        var aino = training.atHome("Aino");
        training.raise(aino, "");
        show();
        assertThat(text()).contains("1. Kerttu (Sinetän JELPPI)", "2. Aino");
        tap("Anna puheenvuoro", "Kerttu");
        assertThat(text()).contains("Puheenvuoro annettu");
        tap("Poista jonosta", "Kerttu");
        assertThat(text()).contains("1. Aino").doesNotContain("Kerttu");
        tap("Poista jonosta", "Aino");
        assertThat(text()).contains("Kukaan ei pyydä puheenvuoroa.");
    }

    @Test
    void letsInOneByOneOrAll() {
        training.open();
        var aino = training.join(SomeTraining.home(training.registered("Aino"), "Aino"));
        var matti = training.join(SomeTraining.home(training.registered("Matti"), "Matti"));
        var kerttu = training.join(SomeTraining.home(training.registered("Kerttu"), "Kerttu"));
        show();
        tap("Päästä sisään", "Matti");
        assertThat(List.of(training.isIn(matti), training.isIn(aino))).containsExactly(true, false);
        tap("Päästä kaikki");
        assertThat(List.of(training.isIn(aino), training.isIn(kerttu))).containsOnly(true);
        assertThat(_find(Button.class, spec -> spec.withText("Päästä kaikki"))).isEmpty();
    }

    @Test
    void asksADeviceOutAndLetsItBack() {
        training.open();
        training.plan(MeetingPlan.USUAL);
        var aino = training.atHome("Aino");
        show();
        tap("Pyydä pois", "Aino");
        assertThat(training.isIn(aino)).isTrue();
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(training.isIn(aino)).isFalse();
        assertThat(text()).contains("Pyydetty pois");
        tap("Päästä takaisin", "Aino");
        assertThat(training.isIn(aino)).isTrue();
    }

    @Test
    void saysHowEachHallStands() {
        training.open();
        show();
        assertThat(text()).contains("Ei ole liittynyt");
        training.inHall(training.event.point(), "Sinetän JELPPI");
        clock.pass(Duration.ofMinutes(3));
        screen.go("desk");
        show();
        assertThat(text()).contains("Ei ole kuulunut klo 10.30 jälkeen");
    }

    @Test
    void whoWaitsBeforeTheStartIsCounted() {
        training.plan(MeetingPlan.USUAL);
        training.join(SomeTraining.home(training.registered("Aino"), "Aino"));
        show();
        assertThat(text()).contains("Ovella odottaa yksi etäosallistuja.");
        tap("Aloita koulutus");
        assertThat(text()).doesNotContain("Ovella odottaa yksi");
    }

    @Test
    void asksThoseAtHomeAndTellsWhoAnswered() {
        training.open();
        training.plan(MeetingPlan.USUAL);
        show();
        tap("Kysy, oletteko paikalla");
        assertThat(text()).doesNotContain("Vastannut");

        var aino = training.atHome("Aino");
        training.atHome("Matti");
        tap("Kysy, oletteko paikalla");
        assertThat(text())
                .contains("Kysyttiin etänä olevilta klo 10.30. Vastannut 0 / 2. Vastausaikaa on klo 10.35 asti.");
        training.answer(aino);
        show();
        assertThat(text()).contains("Vastannut 1 / 2");
        var grid = _get(PeopleGrid.class);
        assertThat(List.of(
                        _getFormattedRow(grid, 0).getLast(),
                        _getFormattedRow(grid, 1).getLast()))
                .containsExactly("1 / 1", "0 / 1");
        clock.pass(Duration.ofMinutes(6));
        show();
        assertThat(text()).contains("Vastasi 1 / 2. Puuttuva vastaus ei vähennä minuutteja.");
        DeskFixtures.halfPastTen(clock);
    }

    @Test
    void isHandedOverToAnotherCoach() {
        training.open();
        var other = otherCoach();
        show();
        tap("Siirrä toiselle vetäjälle");
        tap("Siirrä");
        ChoiceBox<Account> choice = box();
        assertThat(choice.isInvalid()).isTrue();
        choice.setValue(other);
        tap("Siirrä");
        assertThat(training.meeting().coach()).isEqualTo(other.id());
        assertThat(text()).contains("Vetäjä: " + other.name());
    }

    @Test
    void changesShowWithoutATap() throws Exception {
        training.open();
        training.plan(MeetingPlan.USUAL);
        show();
        ParticipantId aino = training.atHome("Aino");
        training.raise(aino, "");
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(false);
            return text().contains("1. Aino") && figures().equals(List.of("1", "0", "1", "0", "1"));
        });
    }

    @Test
    void theCoachJoinsAndCommandsForAllComeWithTheServersWord() {
        training.open();
        show();
        tap("Liity kuvalla ja äänellä");
        var video = _get(JitsiMeeting.class);
        assertThat(video.getElement().getAttribute("room"))
                .isEqualTo(training.meeting().room());
        assertThat(video.getElement().getAttribute("display-name"))
                .as("no full name")
                .isEqualTo("Päivi");
        fire(video, new StateChanged(video, true, "joined", "e0", 900));
        assertThat(_find(Button.class, spec -> spec.withText("Mykistä kaikki"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Tallenna"))).isEmpty();

        fire(video, new RoleChanged(video, true, true));
        tap("Mykistä kaikki");
        fire(video, new MuteChanged(video, true, true, false));
        tap("Avaa mikrofoni");
        fire(video, new RoleChanged(video, true, false));
        assertThat(_find(Button.class, spec -> spec.withText("Mykistä kaikki"))).isEmpty();

        tap("Poistu kuvasta ja äänestä");
        assertThat(_find(JitsiMeeting.class)).isEmpty();
        assertThat(training.meeting().isOpen()).as("goes on for the others").isTrue();
        tap("Liity kuvalla ja äänellä");
        assertThat(_find(JitsiMeeting.class)).hasSize(1);
    }

    /** Joined as a moderator. */
    private JitsiMeeting coachIsIn() {
        tap("Liity kuvalla ja äänellä");
        var video = _get(JitsiMeeting.class);
        fire(video, new StateChanged(video, true, "joined", "e0", 900));
        fire(video, new RoleChanged(video, true, true));
        return video;
    }

    @Test
    void recordsOnlyAfterEverybodyWasAsked() {
        training.open();
        training.plan(GATED_NO_MORE);
        show();
        var video = coachIsIn();
        var hall = training.inHall(training.event.point(), "Sinetän JELPPI");
        var aino = training.atHome("Aino");
        tap("Tallenna");
        assertThat(text()).as("it asks first").doesNotContain("Saako tallentaa?");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(text())
                .contains(
                        "Saako tallentaa? Vastannut 0 / 2.",
                        "Ei vielä vastannut: Sinetän JELPPI, Aino",
                        "Puhelimella kuuntelevat eivät näe kysymystä.");
        assertThat(button("Aloita tallennus").isEnabled()).isFalse();

        training.agrees(hall);
        training.declines(aino);
        _get(MeetingBoard.class).refresh();
        assertThat(text()).contains("Kaikki ovat vastanneet (2 / 2).", "Ilman kuvaa ja ääntä: Aino");
        tap("Aloita tallennus");
        assertThat(calls()).as("who listens by telephone is asked aloud first").isEmpty();
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .contains("Puhelimella kuunteleva ei näe kysymystä.");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(calls()).containsExactly("record true");
        assertThat(text()).contains("Palvelin ei ole vielä vahvistanut");
        fire(video, new RecordingChanged(video, true, true));
        assertThat(text()).contains("Tallennus alkoi klo 10.30.");
        assertThat(_find(Span.class, spec -> spec.withText("Koulutusta tallennetaan")))
                .hasSize(1);

        tap("Lopeta tallennus");
        assertThat(text()).as("the server says when").doesNotContain("Tallennettiin");
        fire(video, new RecordingChanged(video, true, false));
        assertThat(text()).contains("Tallennettiin klo 10.30–10.30.").doesNotContain("Tallennus alkoi");
        assertThat(_find(Button.class, spec -> spec.withText("Tallenna"))).hasSize(1);
    }

    /** Not what nobody was asked about, nor what leads nowhere; and only when the coach says so. */
    @Test
    void theServersLinkToARecordingIsTheCoachsToGiveOut() {
        training.open();
        training.plan(GATED_NO_MORE);
        show();
        var video = coachIsIn();
        fire(video, link(video, "https://tallenteet.example.fi/1", ""));
        assertThat(text()).as("nobody was asked").doesNotContain("Palvelin kertoi");
        tap("Tallenna");
        _fireConfirm(_get(ConfirmDialog.class));
        tap("Aloita tallennus");
        _fireConfirm(_get(ConfirmDialog.class));

        fire(video, link(video, "http://tallenteet.example.fi/1", ""));
        assertThat(text()).contains("osoitteen, jota ei voi antaa osallistujille");
        fire(video, link(video, "https://tallenteet.example.fi/" + "a".repeat(500), ""));
        assertThat(text()).contains("joka on liian pitkä lisättäväksi aineistoihin", "enintään 500 merkkiä");
        assertThat(_find(Button.class, spec -> spec.withText("Lisää aineistoihin")))
                .isEmpty();

        fire(video, link(video, "https://tallenteet.example.fi/1", ""));
        assertThat(text()).contains("Palvelin kertoi, mistä tallenteen löytää: tallenteet.example.fi");
        assertThat(text()).as("nobody knows how long").doesNotContain("Linkki toimii");
        assertThat(materials()).as("not by itself").isEmpty();
        tap("Lisää aineistoihin");
        tap("Tallenna");
        assertThat(materials())
                .extracting(Material::address)
                .containsExactly(URI.create("https://tallenteet.example.fi/1"));
        assertThat(text()).doesNotContain("Palvelin kertoi");
    }

    private static RecordingLinkTold link(JitsiMeeting video, String address, String seconds) {
        return new RecordingLinkTold(video, true, address, seconds);
    }

    /** Everybody was asked, and the server has been told. */
    private void starts() {
        tap("Tallenna");
        _fireConfirm(_get(ConfirmDialog.class));
        tap("Aloita tallennus");
        _fireConfirm(_get(ConfirmDialog.class));
    }

    /** The coach is in the room, and the server records. */
    private JitsiMeeting askedAndRecording() {
        training.open();
        training.plan(GATED_NO_MORE);
        show();
        var video = coachIsIn();
        starts();
        fire(video, new RecordingChanged(video, true, true));
        return video;
    }

    /** Both stay until the coach has said of each what becomes of it; the last day that is suggested is one on which it works. */
    @Test
    void twoRecordingsHaveALinkEach() {
        var video = askedAndRecording();
        fire(video, link(video, "https://tallenteet.example.fi/1", "86400"));
        fire(video, new RecordingChanged(video, true, false));
        starts();
        fire(video, new RecordingChanged(video, true, true));
        fire(video, link(video, "https://tallenteet.example.fi/2", "8640000"));
        fire(video, link(video, "https://tallenteet.example.fi/2", "8640000"));
        assertThat(offered()).containsExactly("https://tallenteet.example.fi/1", "https://tallenteet.example.fi/2");
        var tomorrow = LocalDate.now(clock).plusDays(1);
        assertThat(text()).contains(tomorrow.format(DateTimeFormatter.ofPattern("d.M.yyyy")) + " klo 10.30 asti.");

        tapFirst("Lisää aineistoihin");
        _get(MaterialDialog.class).close();
        assertThat(offered()).as("thought better of it").hasSize(2);
        tapFirst("Lisää aineistoihin");
        tap("Tallenna");
        assertThat(materials()).extracting(Material::lastDay).containsExactly(tomorrow);
        assertThat(offered()).containsExactly("https://tallenteet.example.fi/2");
        tap("Lisää aineistoihin");
        assertThat(_get(DatePicker.class).getValue()).as("no longer than usual").isEqualTo(tomorrow.plusDays(29));
        _get(MaterialDialog.class).close();
        tap("Älä lisää");
        assertThat(offered()).isEmpty();
        assertThat(_find(LinkOffer.class)).as("nothing is left to say").isEmpty();
    }

    /** An asked recording before it changes nothing. */
    @Test
    void noLinkIsOfferedToWhatBeganWithoutAsking() {
        var video = askedAndRecording();
        fire(video, new RecordingChanged(video, true, false));
        fire(video, link(video, "https://tallenteet.example.fi/1", ""));
        assertThat(offered()).as("told afterwards").containsExactly("https://tallenteet.example.fi/1");

        fire(video, new RecordingChanged(video, true, true));
        fire(video, link(video, "https://tallenteet.example.fi/2", ""));
        fire(video, new RecordingChanged(video, true, false));
        fire(video, link(video, "https://tallenteet.example.fi/3", ""));
        assertThat(offered()).containsExactly("https://tallenteet.example.fi/1");

        starts();
        fire(video, new RecordingChanged(video, true, true));
        fire(video, link(video, "https://tallenteet.example.fi/4", ""));
        assertThat(offered()).containsExactly("https://tallenteet.example.fi/1", "https://tallenteet.example.fi/4");
    }

    private static List<String> offered() {
        return _find(_get(MeetingView.class), Anchor.class, spec -> {}).stream()
                .map(Anchor::getHref)
                .filter(address -> address.contains("tallenteet.example.fi"))
                .toList();
    }

    private static void tapFirst(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }

    private List<Material> materials() {
        return central.getBean(Materials.class).of(training.event.id());
    }

    /** The state is central's: a page loaded anew in the middle finds it, and stops what it did not start. */
    @Test
    void aPageLoadedAnewGoesOnWithTheRecording() {
        training.open();
        training.plan(GATED_NO_MORE);
        show();
        coachIsIn();
        tap("Tallenna");
        _fireConfirm(_get(ConfirmDialog.class));
        tap("Aloita tallennus");
        _fireConfirm(_get(ConfirmDialog.class));
        screen.go("desk");
        show();
        assertThat(text()).contains("Koulutusta tallennetaan. Liity kuvalla ja äänellä");
        assertThat(_find(Button.class, spec -> spec.withText("Lopeta tallennus")))
                .isEmpty();
        coachIsIn();
        tap("Lopeta tallennus");
        assertThat(text()).as("a server that does not record says nothing").contains("Tallennettiin klo");
    }

    @Test
    void whatBeganWithoutAskingIsStopped() {
        training.open();
        show();
        var video = coachIsIn();
        fire(video, new RecordingChanged(video, true, true));
        assertThat(calls()).contains("record false");
        assertThat(NotificationsKt.getNotifications()).hasSize(1);
    }

    /** The frame has gone while the coach was asking aloud. */
    @Test
    void nothingCountsAsRecordedWithoutTheCoachsFrame() {
        training.open();
        training.plan(GATED_NO_MORE);
        show();
        var video = coachIsIn();
        tap("Tallenna");
        _fireConfirm(_get(ConfirmDialog.class));
        tap("Aloita tallennus");
        fire(video, new RoleChanged(video, true, false));
        calls();
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(calls()).isEmpty();
        assertThat(central.getBean(RecordingOverview.class)
                        .look(training.session)
                        .state())
                .isEqualTo(Recording.State.ASKED);
        NotificationsKt.expectNotifications("Et ole enää mukana kuvalla ja äänellä, joten tallennus ei alkanut.");
    }

    @Test
    void withoutATelephoneNumberNobodyHasToBeAskedAloud() {
        training.open();
        training.plan(MeetingPlan.USUAL);
        show();
        coachIsIn();
        tap("Tallenna");
        _fireConfirm(_get(ConfirmDialog.class));
        calls();
        tap("Aloita tallennus");
        assertThat(calls()).containsExactly("record true");
    }

    /** Where somebody has switched the server's lobby on, nobody waits in it unseen. */
    @Test
    void whoWaitsInTheServersLobbyIsLetInOrNot() {
        training.open();
        show();
        var video = coachIsIn();
        fire(video, new Knocked(video, true, "e7", "Eero"));
        fire(video, new Knocked(video, true, "e8", "Liisa"));
        assertThat(text()).contains("Eero odottaa kokouspalvelimen aulassa.", "Liisa odottaa");
        tap("Päästä sisään", "Eero");
        assertThat(answers()).containsExactly("e7 true");
        tap("Älä päästä", "Liisa");
        assertThat(answers()).containsExactly("e8 false");
        assertThat(_find(Button.class, spec -> spec.withText("Päästä sisään"))).isEmpty();
    }

    @Test
    void whoKnocksAgainStandsOnceAndOfManyTheLastTenStand() {
        training.open();
        show();
        var video = coachIsIn();
        fire(video, new Knocked(video, true, "e7", "Eero"));
        fire(video, new Knocked(video, true, "e7", "Eero"));
        assertThat(text()).containsOnlyOnce("Eero odottaa");
        tap("Päästä sisään", "Eero");
        assertThat(answers()).containsExactly("e7 true");
        for (int number = 0; number < 12; number++) {
            fire(video, new Knocked(video, true, "n" + number, " "));
        }
        assertThat(_find(Span.class, spec -> spec.withText("Joku odottaa kokouspalvelimen aulassa.")))
                .hasSize(10);
        tap("Älä päästä", "Joku");
        assertThat(answers()).as("the first two made room").containsExactly("n2 false");
    }

    @Test
    void theCoachIsAdvisedOnAWeakLine() {
        training.open();
        show();
        var video = coachIsIn();
        fire(video, new LinkChanged(video, true, true));
        assertThat(_find(Span.class, spec -> spec.withText("Heikko yhteys. Ääni kuuluu paremmin ilman kuvaa.")))
                .hasSize(1);
        fire(video, new LinkChanged(video, true, false));
        assertThat(_find(Span.class, spec -> spec.withText("Heikko yhteys. Ääni kuuluu paremmin ilman kuvaa.")))
                .isEmpty();
    }

    /** To those who knock. */
    private static List<String> answers() {
        return calls("answerKnock(").stream()
                .map(call -> call.get(call.size() - 2) + " " + call.getLast())
                .toList();
    }

    private static List<String> calls() {
        return calls("record(").stream().map(call -> "record " + call.getLast()).toList();
    }

    private static List<List<Object>> calls(String command) {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation())
                .filter(call -> call.getExpression().contains(command))
                .map(call -> call.getParameters())
                .toList();
    }

    @Test
    void theCoachLeavesARoomThatTheServerDoesNotEnd() {
        training.open();
        show();
        tap("Liity kuvalla ja äänellä");
        var video = _get(JitsiMeeting.class);
        fire(video, new StateChanged(video, true, "joined", "e0", 900));
        fire(video, new RoleChanged(video, true, true));
        tap("Lopeta kaikilta");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(_find(JitsiMeeting.class)).as("waits for the server").hasSize(1);
        for (int beat = 0; beat < 4; beat++) {
            _get(CoachRoom.class).beat();
        }
        assertThat(_find(JitsiMeeting.class)).isEmpty();
    }

    /** Joined, and no moderator yet. */
    @Test
    void theCoachLeavesARoomThatWasEndedElsewhere() {
        training.open();
        show();
        tap("Liity kuvalla ja äänellä");
        fire(_get(JitsiMeeting.class), new StateChanged(_get(JitsiMeeting.class), true, "joined", "e0", 900));
        meetings.end(training.session);
        _get(MeetingBoard.class).refresh();
        assertThat(_find(JitsiMeeting.class)).isEmpty();
        assertThat(text()).contains("Päättynyt", "Et ole kuvassa");
        training.open();
        _get(MeetingBoard.class).refresh();
        tap("Liity kuvalla ja äänellä");
        assertThat(_find(JitsiMeeting.class)).hasSize(1);
    }

    @Test
    void leadsToTheListAndItsCorrections() {
        show();
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "desk/attendance-list?session=" + training.session,
                        "desk/attendance?session=" + training.session);
    }

    @Test
    void aSessionWithoutARoomSaysSo() {
        meetings.giveUp(training.session);
        show();
        assertThat(text()).contains("ei ole etäyhteyttä");
        go("nonsense");
        assertThat(text()).contains("ei ole etäyhteyttä");
        screen.go("desk/meeting");
        assertThat(_get(H1.class).getText()).isEqualTo("Etäkoulutukset");
    }

    private Account otherCoach() {
        var accounts = central.getBean(Accounts.class);
        var passwords = central.getBean(Passwords.class);
        return accounts.find(AccountFixtures.active(accounts, passwords, AccountFixtures.newName(), Role.COACH))
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ChoiceBox<Account> box() {
        return (ChoiceBox<Account>) _get(ChoiceBox.class);
    }

    private static void go(String session) {
        UI.getCurrent().navigate("desk/meeting", QueryParameters.of("session", session));
    }

    private void show() {
        go(training.session.toString());
    }

    private static <E extends ComponentEvent<?>> void fire(JitsiMeeting video, E event) {
        ComponentUtil.fireEvent(video, event);
    }

    /** What one can read, the grid's rows apart. */
    private static String text() {
        var grid = _find(PeopleGrid.class).stream()
                .flatMap(people -> people.getListDataView().getItems())
                .map(line -> String.valueOf(line.name()))
                .toList();
        return _get(MeetingView.class).getElement().getTextRecursively() + grid;
    }

    private static List<String> figures() {
        return _get(MeetingNumbers.class)
                .getChildren()
                .map(card -> card.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .toList();
    }

    private static void tap(String text) {
        _click(button(text));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static void tap(String text, String who) {
        _click(_find(Button.class, spec -> spec.withText(text)).stream()
                .filter(button -> button.getAriaLabel().orElse("").contains(who))
                .findFirst()
                .orElseThrow());
    }
}
