package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import fi.jelppi.checkin.kiosk.AnswerWords.Words;
import fi.jelppi.kiosk.spi.KioskStage;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.Answer;
import fi.jelppi.shared.touch.CountDown;
import fi.jelppi.shared.touch.PageTools;

/** One answer on the screen and its six seconds. */
class AnswerScreen extends Answer {

    private static final int SECONDS = 6;

    private final Runnable after;

    private AnswerScreen(Words words, Runnable after) {
        super(words.tone(), words.title(), words.text());
        this.after = after;
    }

    /** Replaces the answer that may still stand there. */
    static AnswerScreen open(UI ui, Words words, boolean withSound, Runnable after) {
        var screen = new AnswerScreen(words, after);
        KioskStage.of(ui).orElseThrow().bringForward(screen);
        if (withSound) {
            var tools = new PageTools();
            screen.add(tools);
            tools.sound(words.tone());
        }
        return screen;
    }

    /** The buttons and, below them, when the screen changes. */
    void offer(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("answer-buttons");
        with(row, new CountDown(SECONDS, getTranslation("checkin.answer.countdown"), this::end));
    }

    void end() {
        if (isAttached()) {
            var ui = getUI().orElseThrow();
            removeFromParent();
            after.run();
            greetNext(ui);
        }
    }

    /** The visit is over, so the next person is greeted in Finnish. */
    private static void greetNext(UI ui) {
        if (!ui.getLocale().equals(Languages.FINNISH)) {
            ui.getSession().setLocale(Languages.FINNISH);
            ui.refreshCurrentRoute(true);
        }
    }
}
