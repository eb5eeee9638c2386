package fi.jelppi.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import fi.jelppi.kiosk.spi.KioskStage;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A few choices before the page, closed by one of them, by its own button or by the Escape key. */
class KioskPanel extends Div {

    private final Div choices = new Div();
    private @Nullable BigButton opener;

    KioskPanel(String title) {
        addClassName("kiosk-panel");
        getElement().setAttribute("role", "dialog").setAttribute("aria-label", title);
        choices.addClassName("choices");
        add(new H1(title), choices, new BigButton(getTranslation("shared.close"), Look.QUIET, tap -> close()));
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE);
    }

    void choice(Component choice) {
        choices.add(choice);
    }

    /** Who works with keys goes on where the panel was opened. */
    void openFrom(BigButton button) {
        opener = button;
        button.getUI().flatMap(KioskStage::of).ifPresent(stage -> stage.bringForward(this));
        firstButton(choices).ifPresent(Focusable::focus);
    }

    private static Optional<BigButton> firstButton(Component within) {
        return within instanceof BigButton button
                ? Optional.of(button)
                : within.getChildren()
                        .flatMap(child -> firstButton(child).stream())
                        .findFirst();
    }

    void close() {
        removeFromParent();
        if (opener != null) {
            opener.focus();
        }
    }
}
