package fi.jelppi.device.desk;

import fi.jelppi.device.command.Command;
import fi.jelppi.device.command.CommandKind;
import fi.jelppi.shared.OnCentral;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How far a command has come, in words. */
@Component
@OnCentral
class CommandWords {

    /**
     * @param text what was sent
     * @param look of the badge
     */
    record Line(String text, String state, String look, String when) {}

    private final KioskWords words;

    CommandWords(KioskWords words) {
        this.words = words;
    }

    Line of(Command command, Instant now, KioskWords.Texts texts, Locale locale) {
        return new Line(
                what(command, texts), state(command, now, texts), look(command, now), when(command, texts, locale));
    }

    private static String what(Command command, KioskWords.Texts texts) {
        return switch (command.kind()) {
            case MESSAGE -> texts.get("device.command.message", String.valueOf(command.text()));
            case LOCK -> texts.get("device.command.lock");
            case UNLOCK -> texts.get("device.command.unlock");
            case SETTING -> setting(command, texts);
            case RESTART -> texts.get("device.command.restart");
        };
    }

    /** A setting that a later version had is named as it was written. */
    private static String setting(Command command, KioskWords.Texts texts) {
        return command.change()
                .map(change -> texts.get(
                        change.on() ? "device.command.setting.on" : "device.command.setting.off",
                        texts.get("kiosk.settings." + change.what().key())))
                .orElseGet(() -> String.valueOf(command.text()));
    }

    private static String state(Command command, Instant now, KioskWords.Texts texts) {
        boolean over = !now.isBefore(command.expiresAt());
        return texts.get(
                switch (command.state()) {
                    case SENT -> over ? "device.command.silent" : "device.command.sent";
                    case RECEIVED -> "device.command.received";
                    case DONE -> done(command, over);
                    case EXPIRED -> "device.command.expired";
                    case REFUSED ->
                        command.kind() == CommandKind.RESTART
                                ? "device.command.refused.restart"
                                : "device.command.refused";
                    case WITHDRAWN -> "device.command.withdrawn";
                });
    }

    private static String done(Command command, boolean over) {
        if (command.kind() == CommandKind.MESSAGE) {
            return over ? "device.command.shown" : "device.command.showing";
        }
        return "device.command.done";
    }

    private static String look(Command command, Instant now) {
        return switch (command.state()) {
            case DONE -> "good";
            case EXPIRED, REFUSED -> "bad";
            case SENT, RECEIVED -> now.isBefore(command.expiresAt()) ? "warn" : "bad";
            case WITHDRAWN -> "quiet";
        };
    }

    private String when(Command command, KioskWords.Texts texts, Locale locale) {
        var sent = words.ago(command.sentAt(), texts, locale);
        var answered = command.answeredAt();
        if (command.kind() == CommandKind.MESSAGE) {
            return texts.get("device.command.when.until", sent, words.time(command.expiresAt(), texts, locale));
        }
        return answered == null
                ? texts.get("device.command.when", sent)
                : texts.get("device.command.when.answered", sent, words.time(answered, texts, locale));
    }
}
