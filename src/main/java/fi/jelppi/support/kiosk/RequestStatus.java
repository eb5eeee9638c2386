package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.support.RequestStates;
import fi.jelppi.support.RequestStates.Found;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a request stands, kept true while somebody looks. */
class RequestStatus extends Paragraph {

    private final RequestStates states;
    private final HallBeat beat;
    private final LocalDate today;
    private String code = "";
    private @Nullable Registration watching;

    RequestStatus(RequestStates states, HallBeat beat, LocalDate today) {
        this.states = states;
        this.beat = beat;
        this.today = today;
        addClassName("call-state");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** What there is of that code. */
    Optional<Found> show(String typed) {
        code = typed;
        setVisible(true);
        var found = states.of(code);
        setText(words(found));
        return found;
    }

    private String words(Optional<Found> found) {
        return found.map(this::words).orElseGet(() -> getTranslation("support.help.state.unknown"));
    }

    private String words(Found found) {
        var time = found.time();
        return getTranslation(found.state().textKey(), time == null ? "" : TimeWords.of(time, today));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        watching = beat.onBeat(() -> ui.access(() -> {
            if (!code.isEmpty()) {
                setText(words(states.of(code)));
            }
        }));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Objects.requireNonNull(watching).remove();
    }
}
