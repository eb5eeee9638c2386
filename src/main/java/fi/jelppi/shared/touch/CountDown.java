package fi.jelppi.shared.touch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Seconds that run down in words; kept by the browser, so they run on time whatever the server does. */
@Tag("count-down")
@JsModule("./count-down.ts")
public class CountDown extends Component {

    /**
     * @param words with {@code #} where the number of seconds stands
     * @param onOver called once, at zero
     */
    public CountDown(int seconds, String words, Runnable onOver) {
        getElement().setAttribute("seconds", Integer.toString(seconds));
        getElement().setAttribute("words", words);
        // The changing number would be read aloud again and again over the answer itself.
        getElement().setAttribute("aria-hidden", "true");
        getElement().addEventListener("over", over -> onOver.run());
    }

    /** Whatever somebody does begins it anew; only the last ten seconds are said. */
    public CountDown whileStill() {
        getElement().setAttribute("still", true);
        return this;
    }
}
