package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.Keypad;
import fi.jelppi.shared.touch.WedgeScanner;
import java.util.Locale;
import java.util.function.Consumer;

/** One question answered with a pad of keys: the one on the screen, or those of a keyboard without any focus. */
class KeyEntry extends Div {

    private final EntryKind kind;
    private final Consumer<String> onDone;
    private final Div shown = new Div();
    private final Div actions = new Div();
    private final BigButton done;
    private final StringBuilder entered = new StringBuilder();

    /** @param onDone gets what was entered, never empty */
    KeyEntry(String question, String help, EntryKind kind, Consumer<String> onDone) {
        this.kind = kind;
        this.onDone = onDone;
        addClassNames("key-entry", kind.name().toLowerCase(Locale.ROOT));
        shown.addClassName("entered");
        shown.getElement().setAttribute("role", "status").setAttribute("aria-label", question);
        done = new BigButton(getTranslation("shared.done"), Look.MAIN, tap -> finish());
        done.setEnabled(false);
        actions.add(done);
        actions.addClassName("entry-actions");
        var words = new Div(new H1(question), new Paragraph(help), shown, actions);
        words.addClassName("entry-words");
        var keyboard = new WedgeScanner();
        keyboard.onKey(typed -> typed(typed.key()));
        add(words, new Keypad(kind.keys(), this::key).withBackspace(this::backspace), keyboard);
    }

    /** A second way on, for example to leave the question open. */
    KeyEntry or(BigButton other) {
        actions.add(other);
        return this;
    }

    /** A key of a keyboard; what the pad does not have is ignored. */
    void typed(String key) {
        if ("Backspace".equals(key)) {
            backspace();
        } else if ("Enter".equals(key) && done.isEnabled()) {
            finish();
        } else if (key.length() == 1 && kind.keys().contains(kind.forgive(key))) {
            key(kind.forgive(key));
        }
    }

    private void key(String key) {
        if (entered.length() < kind.longest()) {
            entered.append(key);
            show();
            if (kind.isWhole(entered)) {
                finish();
            }
        }
    }

    private void backspace() {
        if (!entered.isEmpty()) {
            entered.setLength(entered.length() - 1);
            show();
        }
    }

    private void show() {
        shown.setText(kind.display(entered.toString()));
        done.setEnabled(!entered.isEmpty());
    }

    private void finish() {
        onDone.accept(entered.toString());
    }
}
