package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.CheckInResult.Recorded;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.checkin.kiosk.AnswerWords.Words;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.kiosk.spi.KioskSettings.Switch;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.VisitId;
import fi.jelppi.shared.touch.Answer.Tone;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import org.springframework.stereotype.Component;

/** Shows the full-screen answers. A next answer replaces the one that stands; each gives way by itself after 6 s. */
@Component
@OnKiosk
class AnswerScreens {

    private final CheckIns checkIns;
    private final AnswerWords words;
    private final KioskSettings settings;

    AnswerScreens(CheckIns checkIns, AnswerWords words, KioskSettings settings) {
        this.checkIns = checkIns;
        this.words = words;
        this.settings = settings;
    }

    /** @param after called when the answer has gone and nobody scanned meanwhile */
    void show(CheckInResult result, Runnable after) {
        var screen = open(words.of(result), after);
        if (result instanceof Recorded recorded) {
            screen.offer(new BigButton(text("checkin.undo"), Look.QUIET, tap -> undo(recorded.visit(), after)));
        } else {
            screen.offer(new BigButton(text("shared.ok"), Look.QUIET, tap -> screen.end()));
        }
    }

    private void undo(VisitId visit, Runnable after) {
        boolean undone = checkIns.undo(visit);
        var screen = open(
                undone
                        ? new Words(Tone.KNOWN, text("checkin.undone.title"), text("checkin.undone.text"))
                        : new Words(Tone.BAD, text("checkin.undo-failed.title"), text("checkin.undo-failed.text")),
                after);
        screen.offer(new BigButton(text("shared.ok"), Look.QUIET, tap -> screen.end()));
    }

    private AnswerScreen open(Words shown, Runnable after) {
        return AnswerScreen.open(UI.getCurrent(), shown, settings.isOn(Switch.SOUND), after);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
