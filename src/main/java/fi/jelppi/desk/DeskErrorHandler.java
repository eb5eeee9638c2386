package fi.jelppi.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected: logged once with its trace, without messages, under a number, which is all that the person sees of it. */
class DeskErrorHandler implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(DeskErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        var number = Ids.shortNumber();
        log.error("error {} at the desk: {}", number, Trace.of(event.getThrowable()));
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
        var dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation("desk.error.title"));
        dialog.setText(ui.getTranslation("desk.error.text", number));
        dialog.setConfirmText(ui.getTranslation("shared.close"));
        dialog.open();
    }
}
