package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.shared.meeting.Endpoint;
import fi.jelppi.shared.meeting.JitsiMeeting;
import fi.jelppi.shared.meeting.Knocked;
import java.util.LinkedHashMap;
import java.util.function.Consumer;

/**
 * Who waits in the lobby of the Jitsi server, where somebody has switched it on: our own gate needs none. Only moderators are told.
 * A server does not say when somebody has gone, so only the latest stand here.
 */
class KnockList extends Div {

    private static final int MOST = 10;

    private final MeetingWords words;
    private final JitsiMeeting video;
    /** By endpoint; somebody may have the name of another one. */
    private final LinkedHashMap<String, Div> rows = new LinkedHashMap<>();

    KnockList(MeetingWords words, JitsiMeeting video) {
        this.words = words;
        this.video = video;
        addClassName("meeting-knocks");
        getElement().setAttribute("role", "status");
        setVisible(false);
        video.on(Knocked.class, this::knocked);
    }

    private void knocked(Knocked knock) {
        var name = knock.name().strip();
        var whose = knock.endpoint().id();
        gone(whose);
        if (rows.size() == MOST) {
            gone(rows.firstEntry().getKey());
        }
        var row = row(knock.endpoint(), name.isEmpty() ? words.text("meeting.desk.knock.nameless") : name);
        rows.put(whose, row);
        add(row);
        setVisible(true);
    }

    private Div row(Endpoint endpoint, String name) {
        var row = new Div(new Span(words.text("meeting.desk.knock", name)));
        row.addClassNames("desk-actions", "meeting-bar");
        row.add(
                button("meeting.desk.waiting.admit", name, () -> answer(endpoint, video::admit)),
                button("meeting.desk.knock.away", name, () -> answer(endpoint, video::turnAway)));
        return row;
    }

    private Button button(String key, String name, Runnable action) {
        var button = new Button(words.text(key), click -> action.run());
        button.setAriaLabel(words.text(key) + ": " + name);
        return button;
    }

    private void answer(Endpoint endpoint, Consumer<Endpoint> command) {
        command.accept(endpoint);
        gone(endpoint.id());
    }

    private void gone(String endpoint) {
        var row = rows.remove(endpoint);
        if (row != null) {
            remove(row);
        }
        setVisible(!rows.isEmpty());
    }
}
