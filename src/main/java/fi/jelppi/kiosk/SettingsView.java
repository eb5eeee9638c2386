package fi.jelppi.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.kiosk.spi.KioskSettings.Switch;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** What a coach turns on and off on this machine. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class SettingsView extends Section {

    private final KioskSettings settings;

    SettingsView(KioskSettings settings) {
        this.settings = settings;
        addClassName("settings");
        add(new H1(getTranslation("kiosk.settings.title")));
        add(row("kiosk.settings.event-mode", "kiosk.settings.event-mode-help", Switch.EVENT_MODE));
        add(row("kiosk.settings.sound", "kiosk.settings.sound-help", Switch.SOUND));
    }

    private Div row(String nameKey, String helpKey, Switch what) {
        boolean on = settings.isOn(what);
        var state = on ? getTranslation("kiosk.settings.on") : getTranslation("kiosk.settings.off");
        var button =
                new BigButton(getTranslation(nameKey) + ": " + state, on ? Look.MAIN : Look.QUIET, tap -> turn(what));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        var row = new Div(button, new Paragraph(getTranslation(helpKey)));
        row.addClassName("setting");
        return row;
    }

    private void turn(Switch what) {
        if (settings.isOn(what)) {
            settings.turnOff(what);
        } else {
            settings.turnOn(what);
        }
        UI.getCurrent().refreshCurrentRoute(true);
    }
}
