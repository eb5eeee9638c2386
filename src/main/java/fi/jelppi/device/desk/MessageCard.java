package fi.jelppi.device.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.jelppi.device.Fleet.Kiosk;
import fi.jelppi.device.command.Command;
import fi.jelppi.device.command.Commands;
import fi.jelppi.device.command.MessageText;
import fi.jelppi.organisation.PointInfos;
import fi.jelppi.shared.UserId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Writing to a kiosk's screen, and taking away what stands there. */
class MessageCard extends Div {

    private final Kiosk kiosk;
    private final Commands commands;
    private final PointInfos infos;
    private final UserId me;
    private final Runnable onChange;
    private final Div standing = new Div();
    private final TextArea text = new TextArea(getTranslation("device.message.text"));
    private final Select<MessageEnd> end = new Select<>();

    MessageCard(Kiosk kiosk, Commands commands, PointInfos infos, UserId me, Runnable onChange) {
        this.kiosk = kiosk;
        this.commands = commands;
        this.infos = infos;
        this.me = me;
        this.onChange = onChange;
        addClassNames("desk-card", "desk-tall");
        standing.addClassName("desk-form");
        var send = new Button(getTranslation("device.message.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(text(), end(), send);
        form.addClassName("desk-form");
        add(new H2(getTranslation("device.message.title")), new Paragraph(getTranslation("device.message.help")));
        add(standing, form);
    }

    private TextArea text() {
        text.setMaxLength(MessageText.LONGEST);
        text.setHelperText(getTranslation("device.message.left", MessageText.LONGEST));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            text.setInvalid(false);
            text.setHelperText(getTranslation(
                    "device.message.left",
                    MessageText.LONGEST - change.getValue().length()));
        });
        return text;
    }

    private Select<MessageEnd> end() {
        var hall = infos.now(kiosk.point());
        end.setLabel(getTranslation("device.message.end"));
        end.setItemLabelGenerator(choice -> getTranslation(choice.key()));
        end.setItems(Arrays.stream(MessageEnd.values())
                .filter(choice -> choice.after(hall).isPresent())
                .toList());
        end.setValue(MessageEnd.HOUR);
        return end;
    }

    /** What visitors see or will see there; nothing written is lost by it. */
    void show(List<Command> sent, Instant now) {
        standing.removeAll();
        sent.stream().filter(command -> command.isShown(now)).findFirst().ifPresent(command -> {
            var words = new Paragraph("“" + command.text() + "”");
            words.addClassName("message-standing");
            standing.add(words, new Button(getTranslation("device.message.remove"), click -> remove(command)));
        });
    }

    private void remove(Command command) {
        commands.withdraw(command.id());
        onChange.run();
    }

    private void send() {
        var message = MessageText.of(text.getValue());
        text.setInvalid(message.isEmpty());
        text.setErrorMessage(getTranslation("device.message.missing", MessageText.LONGEST));
        if (message.isEmpty()) {
            text.focus();
            return;
        }
        var hall = infos.now(kiosk.point());
        var until = end.getValue().after(hall);
        if (until.isEmpty()) { // the hall has closed meanwhile
            end.setInvalid(true);
            end.setErrorMessage(getTranslation("device.message.end.over"));
            return;
        }
        end.setInvalid(false);
        switch (commands.show(kiosk.id(), message.get(), until.get(), me)) {
            case Commands.Sent _ -> text.clear();
            case Commands.NoSuchKiosk _ -> Notification.show(getTranslation("device.command.no-kiosk"));
        }
        onChange.run();
    }
}
