package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.event.Event;
import fi.jelppi.meeting.ComingMeetings.Line;
import fi.jelppi.meeting.Recording;
import fi.jelppi.meeting.material.MaterialKind;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.meeting.RecordingLinkTold;
import java.net.URI;

/** Where a recording is, by the server's word: the coach gives it out, or does not. By itself it goes nowhere (decision 0295). */
class LinkOffer extends Div {

    private final MeetingServices services;
    private final MeetingWords words;
    private final SessionId session;

    LinkOffer(MeetingServices services, MeetingWords words, SessionId session) {
        this.services = services;
        this.words = words;
        this.session = session;
        addClassNames("desk-card", "meeting-recording", "meeting-link-offer");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Of a recording about which nobody was asked nothing is offered. */
    void told(RecordingLinkTold told) {
        var view = services.recorded().look(session);
        if (view.state() == Recording.State.ON || !view.made().isEmpty()) {
            removeAll();
            told.address().ifPresentOrElse(this::offer, () -> add(note("meeting.desk.recording.link-bad")));
            setVisible(true);
        }
    }

    private void offer(URI address) {
        var link = new Anchor(address.toString(), address.getHost());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        var said = note("meeting.desk.recording.link");
        said.add(" ");
        said.add(link);
        var actions = new Div(
                new Button(words.text("meeting.desk.recording.link-add"), click -> take(address)),
                new Button(words.text("meeting.desk.recording.link-no"), click -> done()));
        actions.addClassName("desk-actions");
        add(said, actions);
    }

    private Paragraph note(String key) {
        var note = new Paragraph(words.text(key));
        note.addClassName("desk-note");
        return note;
    }

    /** The event may have been given up meanwhile. */
    private void take(URI address) {
        services.coming().find(session).map(Line::event).ifPresentOrElse(event -> add(event, address), this::done);
    }

    private void add(Event event, URI address) {
        var dialog = new MaterialDialog(services.materials(), event, MaterialKind.RECORDING, this::done);
        dialog.suggest(session, address);
        dialog.open();
    }

    private void done() {
        removeAll();
        setVisible(false);
    }
}
