package fi.jelppi.guides.kiosk.library;

import com.vaadin.flow.server.VaadinSession;
import fi.jelppi.guides.Audience;
import fi.jelppi.guides.library.LibraryQuery;
import fi.jelppi.guides.library.ToolId;
import fi.jelppi.shared.i18n.Languages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this visitor looks for and has open; goes with the visit's session and is written nowhere. */
final class LibraryVisit {

    private LibraryQuery query = LibraryQuery.all(Languages.FINNISH).of(Audience.JOBSEEKER);
    private @Nullable ToolId open;

    private LibraryVisit() {}

    static LibraryVisit current() {
        var session = VaadinSession.getCurrent();
        var visit = session.getAttribute(LibraryVisit.class);
        if (visit == null) {
            visit = new LibraryVisit();
            session.setAttribute(LibraryVisit.class, visit);
        }
        return visit;
    }

    LibraryQuery query() {
        return query;
    }

    void query(LibraryQuery other) {
        query = other;
    }

    Optional<ToolId> open() {
        return Optional.ofNullable(open);
    }

    void open(ToolId tool) {
        open = tool;
    }
}
