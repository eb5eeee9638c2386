package fi.jelppi.shared.touch;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A picture beside words, drawn in the colour of the text; never the only carrier of a meaning, so hidden from speech. */
public class Icon extends Span {

    /** The pictures there are; drawn in {@code icons/NAME.svg}. */
    public enum Picture {
        CHECK,
        CLOCK,
        ARROW,
        CROSS,
        PHONE,
        CAMERA,
        ARROW_RIGHT,
        PEOPLE,
        BACK,
        HOUSE,
        HELP,
        JOBS,
        GUIDES,
        TRAINING,
        FACE_VERY_GOOD,
        FACE_GOOD,
        FACE_FAIR,
        FACE_BAD,
        FACE_VERY_BAD
    }

    public Icon(Picture picture) {
        addClassNames("icon", "icon-" + picture.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getElement().setAttribute("aria-hidden", "true");
    }
}
