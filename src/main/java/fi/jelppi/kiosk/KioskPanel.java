package fi.jelppi.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** A few choices over the page, closed by one of them or by its own button. */
class KioskPanel extends Div {

    private final Div choices = new Div();

    KioskPanel(String title) {
        addClassName("kiosk-panel");
        getElement()
                .setAttribute("role", "dialog")
                .setAttribute("aria-modal", "true")
                .setAttribute("aria-label", title);
        choices.addClassName("choices");
        add(new H1(title), choices, new BigButton(getTranslation("shared.close"), Look.QUIET, tap -> close()));
    }

    void choice(BigButton button) {
        choices.add(button);
    }

    void openIn(UI ui) {
        ui.add(this);
        choices.getChildren().findFirst().ifPresent(first -> first.getElement().callJsFunction("focus"));
    }

    void close() {
        removeFromParent();
    }
}
