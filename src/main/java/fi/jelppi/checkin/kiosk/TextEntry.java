package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import fi.jelppi.shared.touch.TouchField;
import java.util.function.Consumer;

/** One question answered in words, with the keyboard on the screen or a real one. */
class TextEntry extends Div {

    private final TextKind kind;
    private final Consumer<String> onDone;
    private final TouchField field = new TouchField(Layout.TEXT);
    private final Div actions = new Div();
    private final BigButton next;

    /** @param onDone gets what was written, never empty */
    TextEntry(String question, String help, TextKind kind, Consumer<String> onDone) {
        this.kind = kind;
        this.onDone = onDone;
        addClassName("text-entry");
        next = new BigButton(getTranslation("shared.next"), Look.MAIN, tap -> finish());
        next.setEnabled(false);
        field.named(question).limit(kind.longest()).capitals(kind.capitals()).leavingCodesToTheScanner();
        field.addValueChangeListener(typed -> next.setEnabled(!value().isEmpty()));
        field.onEnter(this::finish);
        actions.add(next);
        actions.addClassName("entry-actions");
        var answer = new Div(field, actions);
        answer.addClassName("text-answer");
        add(new H1(question), new Paragraph(help), answer);
    }

    /** A second way on, for example to leave the question open. */
    TextEntry or(BigButton other) {
        actions.add(other);
        return this;
    }

    /** The question is the only one on the screen: the keys are there at once. */
    @Override
    protected void onAttach(AttachEvent event) {
        field.focus();
    }

    private String value() {
        return kind.value(field.getValue());
    }

    private void finish() {
        if (!value().isEmpty()) {
            onDone.accept(value());
        }
    }
}
