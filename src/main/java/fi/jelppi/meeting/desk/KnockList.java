package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.shared.meeting.Endpoint;
import fi.jelppi.shared.meeting.JitsiMeeting;
import fi.jelppi.shared.meeting.Knocked;
import java.util.function.Consumer;

/**
 * Who waits in the lobby of the Jitsi server, where somebody has switched it on: our own gate needs none. Only moderators are told,
 * and a server does not say when somebody has gone.
 */
class KnockList extends Div {

    private final MeetingWords words;
    private final JitsiMeeting video;

    KnockList(MeetingWords words, JitsiMeeting video) {
        this.words = words;
        this.video = video;
        addClassName("meeting-knocks");
        getElement().setAttribute("role", "status");
        setVisible(false);
        video.on(Knocked.class, this::knocked);
    }

    private void knocked(Knocked knock) {
        var row = new Div(new Span(words.text("meeting.desk.knock", knock.name())));
        row.addClassNames("desk-actions", "meeting-bar");
        row.add(
                answer("meeting.desk.waiting.admit", knock, row, video::admit),
                answer("meeting.desk.knock.away", knock, row, video::turnAway));
        add(row);
        setVisible(true);
    }

    private Button answer(String key, Knocked knock, Div row, Consumer<Endpoint> command) {
        var button = new Button(words.text(key), click -> {
            command.accept(knock.endpoint());
            remove(row);
            setVisible(getComponentCount() > 0);
        });
        button.setAriaLabel(words.text(key) + ": " + knock.name());
        return button;
    }
}
