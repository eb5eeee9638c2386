package fi.jelppi.kiosk.spi;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import fi.jelppi.shared.touch.Answer;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.CountDown;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says that something is stored for others, and whether it has arrived; goes on by itself. Nobody's name stands in it. */
public class DeliveryAnswer extends Answer {

    /**
     * In the UI's language.
     *
     * @param delivered when it has arrived; {@code waiting} until then
     * @param done of the button that goes on
     * @param countdown with {@code #} where the seconds stand
     */
    public record Words(String title, String text, String delivered, String waiting, String done, String countdown) {}

    /** @param hasArrived asked with every beat, so it must be cheap */
    public record Delivery(HallBeat beat, BooleanSupplier hasArrived) {}

    private final Words words;
    private final Delivery delivery;
    private final Paragraph state = new Paragraph();
    private @Nullable Registration watching;
    private boolean delivered;

    /**
     * @param seconds until it goes on by itself
     * @param goOn what comes then; takes the answer away where the page stays
     */
    public DeliveryAnswer(Words words, Delivery delivery, int seconds, Consumer<DeliveryAnswer> goOn) {
        super(Tone.GOOD, words.title(), words.text());
        this.words = words;
        this.delivery = delivery;
        state.addClassName("call-state");
        state.getElement().setAttribute("role", "status");
        with(
                state,
                new BigButton(words.done(), Look.MAIN, tap -> goOn.accept(this)),
                new CountDown(seconds, words.countdown(), () -> goOn.accept(this)));
        say(delivery.hasArrived().getAsBoolean());
    }

    private void say(boolean arrived) {
        delivered = arrived;
        state.setText(arrived ? words.delivered() : words.waiting());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        watching = delivery.beat().onBeat(() -> {
            if (!delivered && delivery.hasArrived().getAsBoolean()) {
                ui.access(() -> say(true));
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Objects.requireNonNull(watching).remove();
    }
}
