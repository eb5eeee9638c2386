package fi.jelppi.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import fi.jelppi.kiosk.spi.KioskStage;
import fi.jelppi.shared.Trace;
import fi.jelppi.shared.touch.Answer;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected: logged once with its trace, shown in plain words with the way back to the start. */
class CalmErrorHandler implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(CalmErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        log.error("a touch screen failed: {}", Trace.of(event.getThrowable()));
        var ui = UI.getCurrent();
        if (ui != null && !ui.isClosing()) {
            ui.access(() -> tryToShow(ui));
        }
    }

    /** A failure in here would come back to this handler, and so on without end: while the node stops, nothing can be shown. */
    private static void tryToShow(UI ui) {
        try {
            show(ui);
        } catch (RuntimeException e) {
            log.warn("the failure could not be shown: {}", e.getClass().getName());
        }
    }

    private static void show(UI ui) {
        var answer = new Answer(
                Answer.Tone.BAD, ui.getTranslation("kiosk.error.title"), ui.getTranslation("kiosk.error.text"));
        answer.with(new BigButton(ui.getTranslation("kiosk.home"), Look.MAIN, tap -> {
            answer.removeFromParent();
            ui.navigate("");
        }));
        KioskStage.of(ui).ifPresentOrElse(stage -> stage.bringForward(answer), () -> ui.add(answer));
    }
}
