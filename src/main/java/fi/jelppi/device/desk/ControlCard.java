package fi.jelppi.device.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import fi.jelppi.device.Fleet.Kiosk;
import fi.jelppi.device.command.Commands;
import fi.jelppi.shared.UserId;
import java.util.function.Supplier;

/** Closing a kiosk for visitors, opening it, and starting it anew. */
class ControlCard extends Div {

    private final Runnable onChange;
    private final Paragraph help = new Paragraph();
    private final Button lock;
    private final Button unlock;

    ControlCard(Kiosk kiosk, Commands commands, UserId me, Runnable onChange) {
        this.onChange = onChange;
        addClassName("desk-card");
        lock = button(
                "device.lock", "device.lock.title", "device.lock.text", kiosk, () -> commands.lock(kiosk.id(), me));
        unlock = new Button(getTranslation("device.unlock"), click -> tell(() -> commands.unlock(kiosk.id(), me)));
        var restart = button(
                "device.restart",
                "device.restart.title",
                "device.restart.text",
                kiosk,
                () -> commands.restart(kiosk.id(), me));
        var actions = new Div(lock, unlock, restart);
        actions.addClassName("desk-actions");
        add(new H2(getTranslation("device.control")), help, actions);
        show(false);
    }

    /** What takes a machine from the people before it is asked twice. */
    private Button button(
            String key, String titleKey, String textKey, Kiosk kiosk, Supplier<Commands.Outcome> command) {
        return new Button(getTranslation(key), click -> {
            var dialog = new ConfirmDialog(
                    getTranslation(titleKey, kiosk.name()),
                    getTranslation(textKey),
                    getTranslation(key),
                    confirm -> tell(command));
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("device.cancel"));
            dialog.open();
        });
    }

    private void tell(Supplier<Commands.Outcome> command) {
        if (command.get() instanceof Commands.NoSuchKiosk) {
            Notification.show(getTranslation("device.command.no-kiosk"));
        }
        onChange.run();
    }

    final void show(boolean closed) {
        help.setText(getTranslation(closed ? "device.control.closed" : "device.control.open"));
        lock.setVisible(!closed);
        unlock.setVisible(closed);
    }
}
