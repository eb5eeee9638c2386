package fi.jelppi.guides.kiosk;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fi.jelppi.guides.figures.GuideCounter;
import fi.jelppi.shared.OnKiosk;
import org.springframework.stereotype.Component;

/** Counts what a visit read of guides when its session ends: only then is it known where it stopped. */
@Component
@OnKiosk
class VisitsRead implements VaadinServiceInitListener {

    private final GuideCounter counter;

    VisitsRead(GuideCounter counter) {
        this.counter = counter;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addSessionDestroyListener(end -> {
            var visit = end.getSession().getAttribute(GuideVisit.class);
            if (visit != null) {
                counter.count(visit.readings());
            }
        });
    }
}
