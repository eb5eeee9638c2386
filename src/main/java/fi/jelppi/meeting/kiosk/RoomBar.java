package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.kiosk.spi.KioskStage;
import fi.jelppi.meeting.HallMeeting;
import fi.jelppi.meeting.HallScreen.Heard;
import fi.jelppi.meeting.HallScreen.Turn;
import fi.jelppi.meeting.Ticket;
import fi.jelppi.shared.meeting.JitsiMeeting;
import fi.jelppi.shared.meeting.Media;
import fi.jelppi.shared.meeting.MuteChanged;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import org.jspecify.annotations.Nullable;

/** The one bar below the video. */
class RoomBar extends Div {

    private final TrainingServices services;
    private final HallMeeting meeting;
    private final Ticket ticket;
    private final JitsiMeeting video;
    private final RoomRecording recording;
    private final Paragraph turn = new Paragraph();
    private final BigButton hand = new BigButton(getTranslation("meeting.kiosk.hand.ask"), Look.LIGHT, tap -> hand());
    private final BigButton microphone =
            new BigButton(getTranslation("meeting.kiosk.mute"), Look.OUTLINE, tap -> switchOver(Media.MICROPHONE));
    private final BigButton camera =
            new BigButton(getTranslation("meeting.kiosk.camera-off"), Look.OUTLINE, tap -> switchOver(Media.CAMERA));
    private final BigButton present = new BigButton("", Look.OUTLINE, tap -> present());
    private boolean silent;
    /** Another screen of the hall is heard. */
    private boolean heardElsewhere;

    private boolean dark;
    private @Nullable Component front;
    private Turn asked = Turn.NONE;

    RoomBar(
            TrainingServices services,
            HallMeeting meeting,
            Ticket ticket,
            JitsiMeeting video,
            RoomRecording recording) {
        this.services = services;
        this.meeting = meeting;
        this.ticket = ticket;
        this.video = video;
        this.recording = recording;
        this.silent = !ticket.microphone() || ticket.silent();
        this.dark = !ticket.camera();
        addClassName("room-bar");
        turn.addClassName("room-turn");
        turn.getElement().setAttribute("role", "status");
        turn.setVisible(false);
        var end = new BigButton(getTranslation("kiosk.end"), Look.OUTLINE);
        // IdleWatch answers it in the browser.
        end.addClassName("end-visit");
        add(hand, microphone, camera, present, end);
        video.on(MuteChanged.class, now -> muted(now.isMuted(Media.MICROPHONE), now.isMuted(Media.CAMERA)));
        muted(silent, dark);
        refresh();
    }

    /** Stands above the video. */
    Paragraph turn() {
        return turn;
    }

    private void muted(boolean microphoneIsOff, boolean cameraIsOff) {
        silent = microphoneIsOff;
        dark = cameraIsOff;
        draw();
    }

    /** @param elsewhere another screen of the hall hears and speaks for the hall */
    void silent(boolean elsewhere) {
        heardElsewhere = elsewhere;
        draw();
    }

    /** While somebody here is not recorded, the buttons say so and lead to the question, if there is one. */
    final void draw() {
        boolean leads = !recording.isOnlyTheFrames();
        microphone.setEnabled(leads && !heardElsewhere);
        camera.setEnabled(leads);
        if (recording.holds()) {
            microphone.setText(getTranslation("meeting.kiosk.consent.microphone"));
            camera.setText(getTranslation("meeting.kiosk.consent.camera"));
            return;
        }
        microphone.setText(getTranslation(
                heardElsewhere ? "meeting.kiosk.silent" : silent ? "meeting.kiosk.unmute" : "meeting.kiosk.mute"));
        camera.setText(getTranslation(dark ? "meeting.kiosk.camera-on" : "meeting.kiosk.camera-off"));
    }

    private void switchOver(Media media) {
        if (recording.holds()) {
            recording.ask();
            return;
        }
        boolean off = media == Media.MICROPHONE ? silent : dark;
        if (off) {
            video.unmute(media);
        } else {
            video.mute(media);
        }
    }

    void refresh() {
        present.setText(
                getTranslation("meeting.kiosk.present", services.checkIns().present()));
    }

    void show(Heard heard) {
        asked = heard.turn();
        hand.setText(getTranslation(asked == Turn.NONE ? "meeting.kiosk.hand.ask" : "meeting.kiosk.hand.back"));
        turn.setVisible(asked != Turn.NONE);
        turn.setText(
                switch (asked) {
                    case NONE -> "";
                    case GIVEN -> getTranslation("meeting.kiosk.hand.given");
                    case ASKED ->
                        heard.before() == 0
                                ? getTranslation("meeting.kiosk.hand.next")
                                : getTranslation("meeting.kiosk.hand.before", heard.before());
                });
    }

    private void hand() {
        if (asked == Turn.NONE) {
            bringForward(new HandPanel(name -> ask(name)));
        } else {
            tell(false, "");
        }
    }

    private void ask(String name) {
        tell(true, name);
    }

    private void tell(boolean raised, String name) {
        var ui = UI.getCurrentOrThrow();
        services.line()
                .ask(
                        ui,
                        () -> raised
                                ? services.screen().askForTurn(ticket.participant(), name)
                                : services.screen().giveTurnBack(ticket.participant()),
                        done -> heard(done, raised));
    }

    private void heard(boolean done, boolean raised) {
        turn.setVisible(raised || !done);
        turn.setText(getTranslation(done ? "meeting.kiosk.hand.asked" : "meeting.kiosk.hand.offline"));
        if (done) {
            asked = raised ? Turn.ASKED : Turn.NONE;
            hand.setText(getTranslation(raised ? "meeting.kiosk.hand.back" : "meeting.kiosk.hand.ask"));
        }
    }

    private void present() {
        bringForward(new PresentPanel(services, meeting, this::refresh));
    }

    private void bringForward(Component panel) {
        front = panel;
        KioskStage.of(UI.getCurrentOrThrow()).ifPresent(stage -> stage.bringForward(panel));
    }

    /** Nothing leads back to a room that was left. */
    void close() {
        if (front != null) {
            front.removeFromParent();
            front = null;
        }
    }
}
