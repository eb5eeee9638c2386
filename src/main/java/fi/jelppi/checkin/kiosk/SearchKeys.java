package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.Keypad;

/** A search as one types, with keys on the screen that fold away: the list below needs the room. */
class SearchKeys extends Div {

    private final Input input = new Input(ValueChangeMode.EAGER);

    SearchKeys(Runnable onChange) {
        addClassName("search-keys");
        input.setPlaceholder(getTranslation("checkin.today.search"));
        input.getElement().setAttribute("aria-label", getTranslation("checkin.today.search"));
        input.getElement().setAttribute("inputmode", "none");
        input.addValueChangeListener(typed -> onChange.run());
        var keypad = new Keypad(Keypad.DIGITS + Keypad.LETTERS, key -> input.setValue(input.getValue() + key))
                .withBackspace(this::backspace);
        keypad.setVisible(false);
        var keys = new BigButton(
                getTranslation("checkin.today.keys"), Look.QUIET, tap -> keypad.setVisible(!keypad.isVisible()));
        var finding = new Div(input, keys);
        finding.addClassName("finding");
        add(finding, keypad);
    }

    String text() {
        return input.getValue();
    }

    private void backspace() {
        var text = input.getValue();
        input.setValue(text.isEmpty() ? "" : text.substring(0, text.length() - 1));
    }
}
