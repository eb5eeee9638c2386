package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.event.Event;
import fi.jelppi.meeting.ComingMeetings.Line;
import fi.jelppi.meeting.Recording;
import fi.jelppi.meeting.material.MaterialKind;
import fi.jelppi.shared.PublicLink;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.meeting.RecordingLinkTold;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where recordings are, by the server's word: the coach gives each out, or does not. By itself nothing goes anywhere (decision 0295). */
class LinkOffer extends Div {

    private final MeetingServices services;
    private final MeetingWords words;
    private final SessionId session;
    /** By address, or by what is wrong with it. */
    private final Map<String, Div> rows = new HashMap<>();

    private Start last = Start.UNHEARD;

    /** What the frame told last of a recording that began. */
    private enum Start {
        UNHEARD,
        ASKED,
        UNASKED
    }

    LinkOffer(MeetingServices services, MeetingWords words, SessionId session) {
        this.services = services;
        this.words = words;
        this.session = session;
        addClassNames("desk-card", "meeting-link-offer");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** The frame's word that something records, or no more. */
    void recorded(boolean on) {
        if (on) {
            last = isOn() ? Start.ASKED : Start.UNASKED;
        }
    }

    private boolean isOn() {
        return services.recorded().look(session).state() == Recording.State.ON;
    }

    /** Of a recording about which nobody was asked nothing is offered. */
    void told(RecordingLinkTold told) {
        if (wasAsked()) {
            var until = told.life().map(services.clock().instant()::plus).orElse(null);
            told.address().ifPresentOrElse(address -> offer(address, until), () -> explain(told.isTooLong()));
        }
    }

    private boolean wasAsked() {
        return switch (last) {
            case ASKED -> true;
            case UNASKED -> false;
            case UNHEARD -> isOn();
        };
    }

    private void offer(URI address, @Nullable Instant until) {
        var link = new Anchor(address.toString(), address.getHost());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        var said = note(words.text("meeting.desk.recording.link"));
        said.add(" ");
        said.add(link);
        if (until != null) {
            said.add(". " + words.text("meeting.desk.recording.link-until", words.day(until), words.time(until)));
        }
        var name = address.toString();
        row(
                name,
                said,
                new Button(words.text("meeting.desk.recording.link-add"), click -> take(address, until)),
                new Button(words.text("meeting.desk.recording.link-no"), click -> done(name)));
    }

    private void explain(boolean tooLong) {
        var key = tooLong ? "meeting.desk.recording.link-long" : "meeting.desk.recording.link-bad";
        row(
                key,
                note(words.text(key, PublicLink.LONGEST)),
                new Button(words.text("meeting.desk.recording.link-hide"), click -> done(key)));
    }

    /** What stands already stays as it is. */
    private void row(String name, Paragraph said, Component... buttons) {
        if (!rows.containsKey(name)) {
            var actions = new Div(buttons);
            actions.addClassName("desk-actions");
            var row = new Div(said, actions);
            row.addClassName("meeting-recording");
            rows.put(name, row);
            add(row);
            setVisible(true);
        }
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("desk-note");
        return note;
    }

    /** The event may have been given up meanwhile. */
    private void take(URI address, @Nullable Instant until) {
        services.coming()
                .find(session)
                .map(Line::event)
                .ifPresentOrElse(event -> add(event, address, until), () -> done(address.toString()));
    }

    private void add(Event event, URI address, @Nullable Instant until) {
        var dialog =
                new MaterialDialog(services.materials(), event, MaterialKind.RECORDING, () -> done(address.toString()));
        dialog.suggest(session, address, until == null ? null : LocalDate.ofInstant(until, words.zone()));
        dialog.open();
    }

    private void done(String name) {
        var row = rows.remove(name);
        if (row != null) {
            remove(row);
            setVisible(!rows.isEmpty());
        }
    }
}
