package fi.jelppi.event;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.WakeUps;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Wakes the pages that show who is coming and who waits. What another instance of central did shows with the page's own beat. */
@Component
@OnCentral
public class PeopleChanges {

    private final WakeUps pages = new WakeUps("registrations");

    PeopleChanges() {}

    /** Calls back from a thread of its own after every change; the answer ends it. */
    public Runnable subscribe(Runnable listener) {
        return pages.subscribe(listener);
    }

    /** Somebody registered, gave a place back, or came, went or moved in a queue. */
    @TransactionalEventListener
    void on(Registrations.PeopleChanged changed) {
        pages.due();
    }

    /** There may be more places than before. */
    @TransactionalEventListener
    void on(Programme.EventSaved saved) {
        pages.due();
    }

    @PreDestroy
    void stop() {
        pages.close();
    }
}
