package fi.jelppi.shared.touch;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;

/** A button for a finger: at least 64 px high, its words never cut. */
public class BigButton extends NativeButton {

    /** How much a button stands out. */
    public enum Look {
        /** The one main action of a screen. */
        MAIN("main"),
        QUIET("quiet"),
        /** Main action on a dark ground. */
        LIGHT("light"),
        /** Quiet action on a dark ground. */
        OUTLINE("outline");

        private final String css;

        Look(String css) {
            this.css = css;
        }
    }

    public BigButton(String text, Look look, ComponentEventListener<ClickEvent<NativeButton>> onTap) {
        this(text, look);
        addClickListener(onTap);
    }

    /** One that the browser answers by itself. */
    public BigButton(String text, Look look) {
        super(text);
        addClassNames("big-button", look.css);
        getElement().setAttribute("type", "button");
    }
}
