package fi.jelppi.meeting;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.WakeUps;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Wakes the pages that show a meeting. What another instance of central did shows with the page's own beat. */
@Component
@OnCentral
public class MeetingChanges {

    private final WakeUps pages = new WakeUps("meeting");

    MeetingChanges() {}

    /** Calls back from a thread of its own after every change; the answer ends it. */
    public Runnable subscribe(Runnable listener) {
        return pages.subscribe(listener);
    }

    @TransactionalEventListener
    void on(Meeting.Changed changed) {
        pages.due();
    }

    @PreDestroy
    void stop() {
        pages.close();
    }
}
