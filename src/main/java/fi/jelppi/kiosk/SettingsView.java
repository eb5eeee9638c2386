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
import fi.jelppi.kiosk.spi.NodeRestart;
import fi.jelppi.kiosk.spi.ScreenLock;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** What a coach turns on and off on this machine, closing it for the day, and starting it anew. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class SettingsView extends Section {

    private final KioskSettings settings;
    private final ScreenLock lock;
    private final NodeRestart restart;

    SettingsView(KioskSettings settings, ScreenLock lock, NodeRestart restart) {
        this.settings = settings;
        this.lock = lock;
        this.restart = restart;
        addClassName("settings");
        add(new H1(getTranslation("kiosk.settings.title")));
        add(row("kiosk.settings.event-mode", "kiosk.settings.event-mode-help", Switch.EVENT_MODE));
        add(row("kiosk.settings.sound", "kiosk.settings.sound-help", Switch.SOUND));
        add(closing(), restarting());
    }

    private Div row(String nameKey, String helpKey, Switch what) {
        boolean on = settings.isOn(what);
        var state = on ? getTranslation("kiosk.settings.on") : getTranslation("kiosk.settings.off");
        var button =
                new BigButton(getTranslation(nameKey) + ": " + state, on ? Look.MAIN : Look.QUIET, tap -> turn(what));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        return row(button, helpKey);
    }

    private Div row(BigButton button, String helpKey) {
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
        again();
    }

    private Div closing() {
        var by = lock.now().orElse(null);
        if (by == null) {
            return row(act("kiosk.settings.close", Look.QUIET, lock::closeForToday), "kiosk.settings.close-help");
        }
        return switch (by) {
            case HALL -> row(act("kiosk.settings.open", Look.MAIN, lock::openAgain), "kiosk.settings.open-help");
            case DESK -> {
                var button = act("kiosk.settings.locked", Look.QUIET, () -> {});
                button.setEnabled(false);
                yield row(button, "kiosk.settings.locked-help");
            }
        };
    }

    private BigButton act(String key, Look look, Runnable what) {
        return new BigButton(getTranslation(key), look, tap -> {
            what.run();
            again();
        });
    }

    private Div restarting() {
        var row = new Div();
        row.addClassName("setting");
        var help = new Paragraph(getTranslation(
                restart.isPossible() ? "kiosk.settings.restart-help" : "kiosk.settings.restart-impossible"));
        help.getElement().setAttribute("role", "status");
        var ask = new BigButton(getTranslation("kiosk.settings.restart"), Look.QUIET, tap -> confirm(row, help));
        ask.setEnabled(restart.isPossible());
        row.add(ask, help);
        return row;
    }

    /** A second tap: the first one may have been meant for its neighbour. */
    private void confirm(Div row, Paragraph help) {
        var yes = new BigButton(getTranslation("kiosk.settings.restart-now"), Look.MAIN, tap -> {
            row.removeAll();
            help.setText(getTranslation("kiosk.settings.restarting"));
            row.add(help);
            restart.restart();
        });
        row.removeAll();
        row.add(yes, new BigButton(getTranslation("kiosk.settings.restart-no"), Look.QUIET, tap -> again()));
        yes.focus();
    }

    private static void again() {
        UI.getCurrentOrThrow().refreshCurrentRoute(true);
    }
}
