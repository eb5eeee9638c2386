package fi.jelppi.device.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import fi.jelppi.device.Fleet.Kiosk;
import fi.jelppi.device.command.Command;
import fi.jelppi.device.command.Commands;
import fi.jelppi.device.command.SettingChange;
import fi.jelppi.shared.UserId;
import java.util.List;

/** What a coach in the hall turns on and off, from the desk. */
class SettingsCard extends Div {

    private final Kiosk kiosk;
    private final Commands commands;
    private final UserId me;
    private final Runnable onChange;
    private final Div rows = new Div();

    SettingsCard(Kiosk kiosk, Commands commands, UserId me, Runnable onChange) {
        this.kiosk = kiosk;
        this.commands = commands;
        this.me = me;
        this.onChange = onChange;
        addClassName("desk-card");
        rows.addClassName("desk-form");
        add(
                new H2(getTranslation("device.settings.title")),
                new Paragraph(getTranslation("device.settings.help")),
                rows);
    }

    final void show(List<SettingBelief> beliefs) {
        rows.removeAll();
        beliefs.forEach(belief -> rows.add(row(belief)));
    }

    private Div row(SettingBelief belief) {
        var name = getTranslation("kiosk.settings." + belief.what().key());
        var row = new Div(new Paragraph(getTranslation("device.settings.state", name, state(belief))));
        var actions = new Div();
        actions.addClassName("desk-actions");
        belief.waiting()
                .ifPresentOrElse(
                        command -> actions.add(button("device.settings.take-back", name, () -> takeBack(command))),
                        () -> offer(belief, name, actions));
        row.add(actions);
        return row;
    }

    private String state(SettingBelief belief) {
        return belief.waiting()
                .flatMap(Command::change)
                .map(change -> getTranslation(change.on() ? "device.settings.waits.on" : "device.settings.waits.off"))
                .orElseGet(() -> belief.on()
                        .map(on -> getTranslation(on ? "kiosk.settings.on" : "kiosk.settings.off"))
                        .orElseGet(() -> getTranslation("device.settings.unknown")));
    }

    /** Both ways while nobody knows how it is. */
    private void offer(SettingBelief belief, String name, Div actions) {
        if (!belief.on().orElse(false)) {
            actions.add(button("device.settings.turn-on", name, () -> change(SettingChange.on(belief.what()))));
        }
        if (belief.on().orElse(true)) {
            actions.add(button("device.settings.turn-off", name, () -> change(SettingChange.off(belief.what()))));
        }
    }

    private Button button(String key, String name, Runnable onClick) {
        return new Button(getTranslation(key, name), click -> onClick.run());
    }

    private void change(SettingChange change) {
        if (commands.change(kiosk.id(), change, me) instanceof Commands.NoSuchKiosk) {
            Notification.show(getTranslation("device.command.no-kiosk"));
        }
        onChange.run();
    }

    private void takeBack(Command command) {
        commands.withdraw(command.id());
        onChange.run();
    }
}
