package fi.jelppi.guides.kiosk;

import com.vaadin.flow.server.VaadinSession;
import fi.jelppi.guides.Guide;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.window.ServiceWindow;
import fi.jelppi.guides.window.ServiceWindows;
import fi.jelppi.kiosk.spi.HallPrinter;
import java.util.Optional;

/** The window of an e-service that this visit opened; gone with the visit. */
final class VisitWindow {

    private final ServiceWindows windows;
    private final HallPrinter printer;
    private final VaadinSession visit = VaadinSession.getCurrent();

    VisitWindow(ServiceWindows windows, HallPrinter printer) {
        this.windows = windows;
        this.printer = printer;
    }

    boolean canPrint() {
        return printer.isReady();
    }

    boolean isOffered() {
        return windows.isOfferedTo(visit.getBrowser().getAddress());
    }

    /** Empty when there was none, or it is over. */
    Optional<ServiceWindow> now() {
        return Optional.ofNullable(visit.getAttribute(ServiceWindow.class))
                .filter(window -> window.state().isGoingOn());
    }

    /** Empty when this screen has no windows, or the step leads to nothing that may open. */
    Optional<ServiceWindow> open(Guide guide, Step at) {
        if (!isOffered()) {
            return Optional.empty();
        }
        var opened = windows.open(guide, at);
        opened.ifPresent(window -> {
            visit.setAttribute(ServiceWindow.class, window);
            visit.addSessionDestroyListener(end -> window.close());
        });
        return opened;
    }
}
