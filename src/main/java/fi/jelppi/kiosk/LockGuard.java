package fi.jelppi.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import fi.jelppi.kiosk.spi.ScreenLock;
import fi.jelppi.shared.OnKiosk;
import org.springframework.stereotype.Component;

/** Lets a visitor enter nothing but the page that says so while the kiosk is closed, and nobody that page while it is open. */
@Component
@OnKiosk
class LockGuard {

    private final ScreenLock lock;
    private final CoachSession coaches;
    private final HallPulse pulse;

    LockGuard(ScreenLock lock, CoachSession coaches, HallPulse pulse) {
        this.lock = lock;
        this.coaches = coaches;
        this.pulse = pulse;
    }

    void watch(UI ui) {
        ui.addBeforeEnterListener(this::enter);
    }

    private void enter(BeforeEnterEvent event) {
        var path = event.getLocation().getPath();
        boolean closedPage = path.equals(ClosedView.PATH);
        if (lock.now().isEmpty()) {
            if (closedPage) {
                event.forwardTo(HomeView.class);
            }
        } else if (!closedPage && isForVisitors(path)) {
            event.forwardTo(ClosedView.class);
        }
    }

    /** A coach may take a kiosk into use anew while it is closed; it stays closed. */
    private boolean isForVisitors(String path) {
        return switch (PageKind.of(path)) {
            case START, VISIT -> true;
            case COACH -> false;
            case ENROLMENT -> pulse.isEnrolled() && coaches.current().isEmpty();
        };
    }
}
