package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.CheckInResult.Recorded;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.checkin.kiosk.AnswerWords.Words;
import fi.jelppi.kiosk.spi.HelpPage;
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
    private final HelpPage help;

    AnswerScreens(CheckIns checkIns, AnswerWords words, KioskSettings settings, HelpPage help) {
        this.checkIns = checkIns;
        this.words = words;
        this.settings = settings;
        this.help = help;
    }

    /**
     * To a visitor, who finds help from an answer that turns away.
     *
     * @param after called when the answer has gone and nobody scanned or asked for help meanwhile
     */
    void show(CheckInResult result, Runnable after) {
        var said = words.of(result);
        var screen = open(said, after);
        if (result instanceof Recorded recorded) {
            screen.offer(new BigButton(text("checkin.undo"), Look.QUIET, tap -> undo(recorded.visit(), after)));
        } else {
            offer(screen, said.tone());
        }
    }

    /**
     * To a coach who marks others; what went wrong is theirs to mend.
     *
     * @param after called when the answer has gone
     */
    void showToCoach(CheckInResult result, Runnable after) {
        if (result instanceof Recorded) {
            show(result, after);
        } else {
            var screen = open(words.of(result), after);
            screen.offer(ok(screen));
        }
    }

    private void undo(VisitId visit, Runnable after) {
        boolean undone = checkIns.undo(visit);
        var said = undone
                ? new Words(Tone.KNOWN, text("checkin.undone.title"), text("checkin.undone.text"))
                : new Words(Tone.BAD, text("checkin.undo-failed.title"), text("checkin.undo-failed.text"));
        offer(open(said, after), said.tone());
    }

    private void offer(AnswerScreen screen, Tone tone) {
        if (tone.turnsAway()) {
            screen.offer(help(), ok(screen));
        } else {
            screen.offer(ok(screen));
        }
    }

    /** The page takes the answer's place: the visit goes on, in its language. */
    private BigButton help() {
        return new BigButton(
                text(help.labelKey()), Look.MAIN, tap -> UI.getCurrentOrThrow().navigate(help.path()));
    }

    private static BigButton ok(AnswerScreen screen) {
        return new BigButton(text("shared.ok"), Look.QUIET, tap -> screen.end());
    }

    private AnswerScreen open(Words shown, Runnable after) {
        return AnswerScreen.open(UI.getCurrent(), shown, settings.isOn(Switch.SOUND), after);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
