package fi.jelppi.jobs.list;

import fi.jelppi.shared.OnCentral;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Wakes whoever looks at the lists. What another central took in shows at the desk's next beat. */
@Component
@OnCentral
public class InterestChanges {

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();

    /** Calls back after every change made here; what it answers ends that. */
    public Runnable subscribe(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener
    void on(Interest.Changed changed) {
        listeners.forEach(Runnable::run);
    }
}
