package fi.jelppi.jobs.kiosk;

import fi.jelppi.shared.touch.BigButton;

/** A choice that is on or off, said by its look and to screen readers. */
class Toggle extends BigButton {

    Toggle(String text, boolean on, Runnable onTap) {
        super(text, on ? Look.MAIN : Look.QUIET, tap -> onTap.run());
        addClassName("toggle");
        getElement().setAttribute("aria-pressed", Boolean.toString(on));
    }
}
