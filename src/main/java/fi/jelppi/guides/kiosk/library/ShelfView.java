package fi.jelppi.guides.kiosk.library;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.files.FileShelf;

/** For coaches: which files of the library are on this kiosk, and what did not fit. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class ShelfView extends Section {

    private static final int MEGA = 1024 * 1024;
    private static final int KILO = 1024;

    ShelfView(FileShelf shelf) {
        var state = shelf.state();
        add(
                new H1(getTranslation("library.coach.title")),
                new Paragraph(getTranslation("library.coach.room", state.room() / MEGA)),
                new Paragraph(getTranslation("library.coach.used", (state.used() + KILO - 1) / KILO)));
        if (state.waiting() > 0) {
            add(new Paragraph(getTranslation("library.coach.waiting", state.waiting())));
        }
        if (!state.leftOut().isEmpty()) {
            add(new Paragraph(getTranslation("library.coach.left-out", String.join(", ", state.leftOut()))));
        }
    }
}
