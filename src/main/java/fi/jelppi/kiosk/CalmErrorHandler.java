package fi.jelppi.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import fi.jelppi.kiosk.spi.KioskStage;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected: logged once with its trace under a number, which is all that a visitor sees of it. */
class CalmErrorHandler implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(CalmErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        var number = Ids.shortNumber();
        log.error("error {} on a touch screen: {}", number, Trace.of(event.getThrowable()));
        var ui = UI.getCurrent();
        if (ui != null && !ui.isClosing()) {
            ui.access(() -> tryToShow(ui, number));
        }
    }

    /** A failure in here would come back to this handler, and so on without end: while the node stops, nothing can be shown. */
    private static void tryToShow(UI ui, String number) {
        try {
            show(ui, number);
        } catch (RuntimeException e) {
            log.warn("error {} could not be shown: {}", number, e.getClass().getName());
        }
    }

    private static void show(UI ui, String number) {
        var trouble = Trouble.broken(number, "/" + ui.getActiveViewLocation().getPath());
        KioskStage.of(ui).ifPresentOrElse(stage -> stage.bringForward(trouble), () -> ui.add(trouble));
    }
}
