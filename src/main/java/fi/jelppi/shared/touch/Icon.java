package fi.jelppi.shared.touch;

import com.vaadin.flow.component.html.Span;

/** A picture beside words, drawn in the colour of the text; never the only carrier of a meaning, so hidden from speech. */
public class Icon extends Span {

    /** The pictures there are; drawn in {@code icons/NAME.svg}. */
    public enum Picture {
        CHECK,
        CLOCK,
        ARROW,
        CROSS,
        PHONE,
        PEOPLE,
        BACK
    }

    public Icon(Picture picture) {
        addClassNames("icon", "icon-" + picture.name().toLowerCase(java.util.Locale.ROOT));
        getElement().setAttribute("aria-hidden", "true");
    }
}
