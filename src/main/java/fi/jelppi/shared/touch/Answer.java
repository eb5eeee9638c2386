package fi.jelppi.shared.touch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** An answer over the whole screen: colour, picture and words say the same. Read aloud at once by screen readers. */
public class Answer extends Div {

    /** What kind of answer it is; gives colour, picture and sound. */
    public enum Tone {
        GOOD(Icon.Picture.CHECK),
        KNOWN(Icon.Picture.CLOCK),
        OTHER(Icon.Picture.ARROW),
        BAD(Icon.Picture.CROSS);

        private final Icon.Picture picture;

        Tone(Icon.Picture picture) {
            this.picture = picture;
        }

        /** True when the visitor could not do what they came for. */
        public boolean turnsAway() {
            return this == OTHER || this == BAD;
        }

        /** Name of its CSS class and of its sound. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Div actions = new Div();

    public Answer(Tone tone, String title, String text) {
        addClassNames("answer", tone.code());
        getElement().setAttribute("role", tone == Tone.BAD ? "alert" : "status");
        actions.addClassName("answer-actions");
        var sign = new Div(new Icon(tone.picture));
        sign.addClassName("answer-sign");
        add(sign, new H1(title), new Paragraph(text), actions);
    }

    /** Puts something below the words. */
    public Answer with(Component... below) {
        actions.add(below);
        return this;
    }
}
