package fi.jelppi.meeting.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.meeting.Consent;
import fi.jelppi.meeting.Consent.Answer;
import fi.jelppi.meeting.HallMeeting;
import fi.jelppi.meeting.MeetingState;
import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.meeting.Recording.State;
import fi.jelppi.meeting.RecordingId;
import fi.jelppi.meeting.RecordingNotice;
import fi.jelppi.meeting.Ticket;
import fi.jelppi.shared.meeting.JitsiMeeting;
import fi.jelppi.shared.meeting.MuteChanged;
import fi.jelppi.shared.meeting.RecordingChanged;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** What a hall sees and is spared while a training is recorded, here without a connection to central. */
@KioskTest
@Import(DoorTestConfiguration.class)
class RoomRecordingTest {

    private static final RecordingId RECORDING =
            RecordingId.of(UUID.randomUUID().toString());

    @Autowired
    ApplicationContext context;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @SuppressWarnings("NullAway.Init")
    private JitsiMeeting video;

    @SuppressWarnings("NullAway.Init")
    private Ticket ticket;

    @SuppressWarnings("NullAway.Init")
    private RoomRecording room;

    @BeforeEach
    void open() {
        clock.set(Some.at("10:30"));
        kiosk.start();
        screen = Screen.open(context);
        screen.go("training");
        video = new JitsiMeeting("Palkka.fi");
        ticket = ticket(new ParticipantId(UUID.randomUUID()), null);
        room = new RoomRecording(context.getBean(TrainingServices.class), ticket, video, () -> {});
        UI.getCurrent().add(video, room.sign());
        fire(new MuteChanged(video, true, false, false));
        calls();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private static Ticket ticket(ParticipantId here, @Nullable RecordingNotice notice) {
        return new Ticket(here, "meet.jelppi.example", "room", "", "Sali", true, true, false, notice);
    }

    private static RecordingNotice notice(State state, Answer answer) {
        return new RecordingNotice(RECORDING, state, answer, Consent.TIME);
    }

    @Test
    void isAskedAndAgreesAndIsRecorded() {
        room.told(notice(State.ASKED, Answer.OPEN));
        assertThat(panels()).hasSize(1);
        assertThat(room.holds()).isFalse();
        room.told(notice(State.ASKED, Answer.AGREED));
        assertThat(panels()).as("answered at the hall's other screen").isEmpty();
        room.told(notice(State.ON, Answer.AGREED));
        fire(new RecordingChanged(video, true, true));
        assertThat(room.holds()).isFalse();
        assertThat(calls()).as("nothing is muted").isEmpty();
        assertThat(text()).contains("Koulutusta tallennetaan.").doesNotContain("eivät tallennu");
    }

    @Test
    void aNoKeepsCameraAndMicrophoneOffUntilItIsOver() {
        room.told(notice(State.ON, Answer.DECLINED));
        assertThat(calls()).containsExactly("muteAudio true", "muteVideo true");
        fire(new MuteChanged(video, true, true, true));
        assertThat(text()).contains("Tämän salin kuva ja ääni eivät tallennu.");
        fire(new MuteChanged(video, true, false, true));
        assertThat(calls()).as("whoever opens it, it is closed again").containsExactly("muteAudio true");
        fire(new MuteChanged(video, true, true, true));
        room.told(null);
        assertThat(room.holds()).isFalse();
        assertThat(text()).contains("Voitte taas avata kuvan ja mikrofonin.");
        assertThat(calls()).as("nobody opens it but the hall").isEmpty();
    }

    @Test
    void noAnswerInTimeIsANoAndCanBeGivenLater() {
        room.told(notice(State.ASKED, Answer.OPEN));
        for (int beat = 0; beat < 22; beat++) {
            room.beat();
        }
        assertThat(panels()).hasSize(1);
        room.beat();
        assertThat(calls()).containsExactly("muteAudio true", "muteVideo true");
        assertThat(panels()).isEmpty();
        assertThat(room.holds()).isTrue();
        room.told(notice(State.ASKED, Answer.OPEN));
        assertThat(panels()).as("central's clock is a moment behind").isEmpty();
        _click(_get(NativeButton.class, spec -> spec.withText("Vastaa")));
        assertThat(panels()).hasSize(1);
    }

    /** The frame's own word counts also while central is away, and for whoever came in at the wrong moment. */
    @Test
    void whatTheFrameRecordsWithoutAYesIsWithoutThisHall() {
        fire(new RecordingChanged(video, true, true));
        assertThat(room.holds()).isTrue();
        assertThat(calls()).containsExactly("muteAudio true", "muteVideo true");
        room.told(notice(State.ON, Answer.OPEN));
        assertThat(room.holds()).isTrue();
        assertThat(panels()).hasSize(1);
        room.told(notice(State.ON, Answer.AGREED));
        assertThat(room.holds()).isFalse();
        fire(new RecordingChanged(video, true, false));
        fire(new RecordingChanged(video, true, true));
        assertThat(room.holds()).as("a yes is for one recording").isTrue();
    }

    @Test
    void aYesThatDoesNotReachCentralIsNone() throws Exception {
        room.told(notice(State.ASKED, Answer.OPEN));
        tap("Suostumme kaikki");
        didNotGetThrough();
        assertThat(room.holds()).isTrue();
        room.told(notice(State.ASKED, Answer.OPEN));
        assertThat(panels()).as("does not come back by itself").isEmpty();
        assertThat(room.holds()).isTrue();
    }

    /** Taken back without a connection: what central still says of before opens nothing. */
    @Test
    void aNoStandsUntilCentralHasHeardIt() throws Exception {
        room.told(notice(State.ON, Answer.AGREED));
        _click(_get(NativeButton.class, spec -> spec.withText("Muuta vastausta")));
        tap("Emme suostu, olemme ilman kuvaa ja ääntä");
        room.told(notice(State.ON, Answer.AGREED));
        assertThat(room.holds()).as("a beat that was under way").isTrue();
        didNotGetThrough();
        room.told(notice(State.ON, Answer.AGREED));
        assertThat(room.holds()).isTrue();
        assertThat(text()).contains("Tämän salin kuva ja ääni eivät tallennu.");
        didNotGetThrough();

        room.told(notice(State.ON, Answer.DECLINED));
        room.told(notice(State.ON, Answer.AGREED));
        assertThat(room.holds()).as("said at the hall's other screen").isFalse();
    }

    @Test
    void aNoThatWasLostIsNoneToTheNextRecording() throws Exception {
        room.told(notice(State.ON, Answer.AGREED));
        room.ask();
        tap("Emme suostu, olemme ilman kuvaa ja ääntä");
        didNotGetThrough();
        room.told(new RecordingNotice(
                RecordingId.of(UUID.randomUUID().toString()), State.ASKED, Answer.AGREED, Consent.TIME));
        assertThat(room.holds()).isFalse();
    }

    /** Its token was used up: central, that has not heard of the no, lets the hall come in with a yes. */
    @Test
    void aNoThatWasLostStandsWhenTheFrameComesInAnew() throws Exception {
        room.told(notice(State.ON, Answer.AGREED));
        room.ask();
        tap("Emme suostu, olemme ilman kuvaa ja ääntä");
        didNotGetThrough();
        var words = context.getBean(HallWords.class);
        var again = words.after(ticket(ticket.participant(), notice(State.ON, Answer.AGREED)));
        assertThat(again.camera() || again.microphone()).isFalse();
        UI.getCurrent().remove(room.sign());
        room = new RoomRecording(context.getBean(TrainingServices.class), again, video, () -> {});
        UI.getCurrent().add(room.sign());
        assertThat(room.holds()).isTrue();
        assertThat(words.takeLost(ticket.participant(), RECORDING))
                .as("is said again")
                .isTrue();
        assertThat(words.after(ticket)).as("of another recording").isEqualTo(ticket);
    }

    /** What is told when the recording stops meanwhile is told to nobody. */
    @Test
    void aFrameThatLoadsAnewTellsAnew() {
        var bar = bar();
        fire(new RecordingChanged(video, true, true));
        bar.draw();
        assertThat(bar.getChildren().filter(it -> !it.getElement().isEnabled()))
                .as("nothing can be asked")
                .hasSize(2);
        room.told(notice(State.ON, Answer.LATE));
        bar.draw();
        assertThat(bar.getChildren()).allMatch(it -> it.getElement().isEnabled());
        room.told(null);
        assertThat(room.holds()).isTrue();
        room.lost();
        assertThat(room.holds()).isFalse();
        assertThat(room.sign().isVisible()).isFalse();
        bar.draw();
        assertThat(bar.getChildren()).allMatch(it -> it.getElement().isEnabled());
    }

    /** The clock runs once; whoever changes an answer has all the time. */
    @Test
    void onlyTheFirstQuestionHasItsTime() {
        room.told(notice(State.ASKED, Answer.OPEN));
        assertThat(panelText()).contains("45 sekunnissa");
        room.told(notice(State.ASKED, Answer.LATE));
        room.ask();
        assertThat(panelText()).doesNotContain("45 sekunnissa");
    }

    private RoomBar bar() {
        var event = Some.event("Palkka.fi").session("10:00", "14:00").build();
        var meeting = new HallMeeting(event, event.sessions().getFirst(), MeetingState.OPEN, null, null);
        return new RoomBar(context.getBean(TrainingServices.class), meeting, ticket, video, room);
    }

    private static String panelText() {
        return _get(ConsentPanel.class).getElement().getTextRecursively();
    }

    private void didNotGetThrough() throws Exception {
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(false);
            return text().contains("Vastaus ei mennyt perille.");
        });
    }

    private static List<ConsentPanel> panels() {
        return _find(ConsentPanel.class);
    }

    private static void tap(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }

    private String text() {
        return room.sign().getElement().getTextRecursively();
    }

    private void fire(com.vaadin.flow.component.ComponentEvent<JitsiMeeting> event) {
        ComponentUtil.fireEvent(video, event);
    }

    /** What the frame was told to mute since last asked. */
    private static List<String> calls() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation())
                .filter(call -> call.getExpression().contains(".mute"))
                .map(call -> call.getExpression().replaceAll("return \\$0\\.(\\w+)\\(.*", "$1") + " "
                        + call.getParameters().get(1))
                .toList();
    }
}
