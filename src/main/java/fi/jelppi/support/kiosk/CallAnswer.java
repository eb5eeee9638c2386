package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.kiosk.spi.KioskStage;
import fi.jelppi.kiosk.spi.VisitEnding;
import fi.jelppi.shared.touch.Answer;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.CountDown;
import fi.jelppi.support.CallBack;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says that the request is stored, its code, and whether it has arrived; ends the visit, so that nothing is left. */
class CallAnswer extends Answer {

    /** Enough to write four signs down. */
    private static final int SECONDS = 30;

    private final CallBack calls;
    private final HallBeat beat;
    private final CallBack.Stored stored;
    private final Paragraph state = new Paragraph();
    private @Nullable Registration watching;
    private boolean delivered;

    private CallAnswer(CallBack calls, HallBeat beat, CallBack.Stored stored) {
        super(
                Tone.GOOD,
                UI.getCurrentOrThrow().getTranslation("support.call.stored.title"),
                UI.getCurrentOrThrow().getTranslation("support.call.stored.text", stored.code()));
        this.calls = calls;
        this.beat = beat;
        this.stored = stored;
        state.addClassName("call-state");
        state.getElement().setAttribute("role", "status");
        with(
                state,
                new BigButton(getTranslation("support.call.done"), Look.MAIN, tap -> end()),
                new CountDown(SECONDS, getTranslation("support.call.countdown"), this::end));
        say(calls.isDelivered(stored.request()));
    }

    static void show(UI ui, CallBack calls, HallBeat beat, CallBack.Stored stored) {
        KioskStage.of(ui).orElseThrow().bringForward(new CallAnswer(calls, beat, stored));
    }

    private void say(boolean arrived) {
        delivered = arrived;
        state.setText(getTranslation(arrived ? "support.call.delivered" : "support.call.waiting"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        watching = beat.onBeat(() -> {
            if (!delivered && calls.isDelivered(stored.request())) {
                ui.access(() -> say(true));
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Objects.requireNonNull(watching).remove();
    }

    private void end() {
        VisitEnding.of(UI.getCurrentOrThrow()).ifPresent(VisitEnding::end);
    }
}
