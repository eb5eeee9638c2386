package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import fi.jelppi.jobs.list.InterestBox;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.kiosk.spi.KioskStage;
import fi.jelppi.shared.touch.Answer;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.CountDown;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says that the coaches get the list, and whether it has arrived; then back to the list. Nobody's name stands in it. */
class InterestAnswer extends Answer {

    private static final int SECONDS = 20;

    private final InterestBox interests;
    private final HallBeat beat;
    private final InterestBox.Stored stored;
    private final Paragraph state = new Paragraph();
    private @Nullable Registration watching;
    private boolean delivered;

    private InterestAnswer(InterestBox interests, HallBeat beat, InterestBox.Stored stored) {
        super(
                Tone.GOOD,
                UI.getCurrentOrThrow().getTranslation("jobs.interest.stored.title"),
                UI.getCurrentOrThrow().getTranslation("jobs.interest.stored.text"));
        this.interests = interests;
        this.beat = beat;
        this.stored = stored;
        state.addClassName("call-state");
        state.getElement().setAttribute("role", "status");
        with(
                state,
                new BigButton(getTranslation("jobs.interest.back"), Look.MAIN, tap -> leave()),
                new CountDown(SECONDS, getTranslation("jobs.interest.countdown"), this::leave));
        say(interests.isDelivered(stored.interest()));
    }

    static void show(UI ui, InterestBox interests, HallBeat beat, InterestBox.Stored stored) {
        KioskStage.of(ui).orElseThrow().bringForward(new InterestAnswer(interests, beat, stored));
    }

    private void say(boolean arrived) {
        delivered = arrived;
        state.setText(getTranslation(arrived ? "jobs.interest.delivered" : "jobs.interest.waiting"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        watching = beat.onBeat(() -> {
            if (!delivered && interests.isDelivered(stored.interest())) {
                ui.access(() -> say(true));
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Objects.requireNonNull(watching).remove();
    }

    private void leave() {
        var ui = UI.getCurrentOrThrow();
        removeFromParent();
        ui.navigate(JobRoutes.OWN);
    }
}
