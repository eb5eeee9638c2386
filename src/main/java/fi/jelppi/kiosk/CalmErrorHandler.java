package fi.jelppi.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
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
        log.error("a touch screen failed", event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> show(ui));
        }
    }

    private static void show(UI ui) {
        var answer = new Answer(
                Answer.Tone.BAD, ui.getTranslation("kiosk.error.title"), ui.getTranslation("kiosk.error.text"));
        answer.with(new BigButton(ui.getTranslation("kiosk.home"), Look.MAIN, tap -> {
            answer.removeFromParent();
            ui.navigate("");
        }));
        ui.add(answer);
    }
}
