package fi.jelppi.shared.touch;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import java.util.Locale;

/** A line of text for a finger, written with the keys on the screen or on a real keyboard. Its value follows every key. */
public class TouchField extends Input {

    /** Where a capital comes by itself. */
    public enum Capitals {
        NONE,
        SENTENCES,
        WORDS;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public TouchField(Layout layout) {
        super(ValueChangeMode.EAGER);
        addClassName("touch-field");
        OnScreenKeyboard.use(this, layout);
        // What one visitor wrote is not offered to the next.
        getElement().setAttribute("autocomplete", "off").setAttribute("spellcheck", "false");
        capitals(Capitals.NONE);
        if (layout == Layout.NONE) {
            getElement().setAttribute("inputmode", "none");
        }
    }

    public TouchField capitals(Capitals capitals) {
        getElement().setAttribute("autocapitalize", capitals.code());
        return this;
    }

    /** @param longest characters */
    public TouchField limit(int longest) {
        getElement().setAttribute("maxlength", Integer.toString(longest));
        return this;
    }

    /** For screen readers, where a heading says it to the eyes. */
    public TouchField named(String name) {
        getElement().setAttribute("aria-label", name);
        return this;
    }

    /** What a USB scanner types into it goes to the page's {@link WedgeScanner} and not into the field. */
    public TouchField leavingCodesToTheScanner() {
        getElement().setAttribute("data-scanner", true);
        return this;
    }

    /** Enter on a real keyboard, or the key that says that the text is finished. */
    public TouchField onEnter(Runnable enter) {
        getElement().addEventListener("keydown", key -> enter.run()).setFilter("event.key === 'Enter'");
        return this;
    }

    /** The field below its label. */
    public NativeLabel below(String label) {
        var whole = new NativeLabel();
        whole.add(new Span(label), this);
        whole.addClassName("labelled-field");
        return whole;
    }
}
