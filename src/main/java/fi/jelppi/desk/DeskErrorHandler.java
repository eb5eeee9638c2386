package fi.jelppi.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import fi.jelppi.shared.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected: logged once with its trace under a number, which is all that the person sees of it. */
class DeskErrorHandler implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(DeskErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        var number = Ids.shortNumber();
        log.error("error {} at the desk", number, event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> show(ui, number));
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
