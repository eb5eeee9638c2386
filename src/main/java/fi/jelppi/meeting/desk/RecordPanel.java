package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import fi.jelppi.meeting.Consent;
import fi.jelppi.meeting.Meeting;
import fi.jelppi.meeting.Recording;
import fi.jelppi.meeting.Recordings;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.meeting.JitsiMeeting;
import org.jspecify.annotations.Nullable;

/** Asks everybody before anything is recorded, and starts and stops the server (decision 0295). */
class RecordPanel extends Div {

    private static final int SHOWN_MILLIS = 6_000;

    private final MeetingServices services;
    private final MeetingWords words;
    private final SessionId session;
    private final Runnable changed;
    private final RecordNotes notes;
    private final Button ask;
    private final Button start;
    private final Button cancel;
    private final Button stop;
    private final RecordingFrame frame = new RecordingFrame();
    /** One can listen by telephone. */
    private boolean byPhone;

    RecordPanel(MeetingServices services, MeetingWords words, SessionId session, Runnable changed) {
        this.services = services;
        this.words = words;
        this.session = session;
        this.changed = changed;
        ask = new Button(
                words.text("meeting.desk.video.record"),
                click -> Ask.before(words, "record", "", this::ask, Consent.TIME.toSeconds()));
        start = new Button(words.text("meeting.desk.recording.start"), click -> askThoseOnThePhone());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        cancel = new Button(words.text("meeting.desk.recording.cancel"), click -> end());
        stop = new Button(words.text("meeting.desk.video.record-stop"), click -> stop());
        stop.addThemeVariants(ButtonVariant.ERROR);
        notes = new RecordNotes(words);
        addClassName("meeting-recording");
        var actions = new Div(ask, start, cancel, stop);
        actions.addClassName("desk-actions");
        add(notes, actions, notes.made());
    }

    /** @param video the coach's, to record with; null when this coach cannot */
    void command(@Nullable JitsiMeeting video) {
        frame.command(video);
        changed.run();
    }

    void show(Meeting meeting) {
        var view = services.recorded().look(session);
        boolean can = frame.isCommanded();
        byPhone = meeting.plan().phone() != null;
        notes.show(view, meeting, frame.server());
        ask.setVisible(can && view.possible() && meeting.isOpen() && view.state() == Recording.State.OFF);
        start.setVisible(can && view.state() == Recording.State.ASKED);
        start.setEnabled(view.consents().isComplete());
        cancel.setVisible(view.state() == Recording.State.ASKED);
        stop.setVisible(can && (view.state() == Recording.State.ON || frame.records()));
    }

    private void ask() {
        tell(services.recordings().ask(session, services.user().get().id()));
    }

    /** They see no question, and nobody knows whether there are any: the coach asks aloud, and says so (decision 0310). */
    private void askThoseOnThePhone() {
        if (byPhone) {
            Ask.before(words, "record-phone", "", this::start);
        } else {
            start();
        }
    }

    /** The frame may have gone while the coach was asking. */
    private void start() {
        if (!frame.isCommanded()) {
            notice("meeting.desk.recording.away");
            changed.run();
            return;
        }
        var outcome = services.recordings().start(session);
        if (outcome == Recordings.Outcome.DONE) {
            frame.start();
        }
        tell(outcome);
    }

    private void tell(Recordings.Outcome outcome) {
        switch (outcome) {
            case DONE, ALREADY -> {}
            case NOT_OPEN -> notice("meeting.desk.asking.not-open");
            case CANNOT -> notice("meeting.desk.recording.cannot");
            case NOT_ALL -> notice("meeting.desk.recording.not-all");
            case NOT_ASKED -> notice("meeting.desk.recording.unasked");
        }
        changed.run();
    }

    /** It is over when the server says so; one that does not record says nothing. */
    private void stop() {
        frame.stop();
        if (!frame.records()) {
            end();
        }
    }

    private void end() {
        services.recordings().end(session);
        changed.run();
    }

    /** The frame's word. What began without asking everybody, by whatever client, is stopped at once. */
    void told(boolean on) {
        var state = services.recorded().look(session).state();
        boolean began = frame.told(on);
        if (on && state != Recording.State.ON) {
            frame.stop();
            notice("meeting.desk.recording.unasked");
        } else if (!on && state == Recording.State.ON) {
            if (!began) {
                notice("meeting.desk.recording.failed");
            }
            services.recordings().end(session);
        }
        changed.run();
    }

    private void notice(String key) {
        Notification.show(words.text(key), SHOWN_MILLIS, Notification.Position.BOTTOM_START);
    }
}
