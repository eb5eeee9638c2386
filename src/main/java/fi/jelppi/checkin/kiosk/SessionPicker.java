package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.Div;
import fi.jelppi.event.Session;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Today's sessions as buttons; the one whose list is shown is pressed. */
class SessionPicker extends Div {

    private final Function<Session, String> words;
    private final Consumer<Session> onPick;
    private final List<Session> sessions;
    private @Nullable Session picked;

    SessionPicker(List<Session> sessions, Function<Session, String> words, Consumer<Session> onPick) {
        this.sessions = sessions;
        this.words = words;
        this.onPick = onPick;
        addClassName("session-picker");
    }

    Optional<Session> picked() {
        return Optional.ofNullable(picked);
    }

    void pick(Session session) {
        picked = session;
        removeAll();
        sessions.forEach(this::offer);
        onPick.accept(session);
    }

    private void offer(Session session) {
        boolean here = session.equals(picked);
        var button = new BigButton(words.apply(session), here ? Look.MAIN : Look.QUIET, tap -> pick(session));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(here));
        add(button);
    }
}
