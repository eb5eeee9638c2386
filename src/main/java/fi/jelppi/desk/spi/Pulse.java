package fi.jelppi.desk.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fi.jelppi.shared.OnCentral;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * Keeps what a page shows true while somebody looks: times since grow, silence shows. It is pushed, because a page that
 * asks would keep its own session alive for ever.
 */
@Service
@OnCentral
public class Pulse {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final long BEAT_SECONDS = 5;

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("pulse").daemon().factory());

    Pulse() {
        timer.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Something that calls back after a change; what it answers ends that. */
    @FunctionalInterface
    public interface Source {
        Runnable subscribe(Runnable listener);
    }

    /** Calls {@code refresh} every five seconds while the component is on a screen. */
    public void everyBeat(Component shown, Runnable refresh) {
        onChange(shown, refresh, listener -> {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        });
    }

    /** Calls {@code refresh} whenever the source calls, while the component is on a screen. */
    public void onChange(Component shown, Runnable refresh, Source source) {
        shown.addAttachListener(attach -> {
            var end = source.subscribe(waker(attach.getUI(), refresh));
            shown.addDetachListener(detach -> {
                detach.unregisterListener();
                end.run();
            });
        });
    }

    /** A screen that has gone meanwhile is no error. */
    private static Runnable waker(UI ui, Runnable refresh) {
        return ui.accessLater(() -> calmly(refresh), () -> {})::run;
    }

    /** What is on the screen stays there; it is asked again at the next beat. */
    private static void calmly(Runnable refresh) {
        try {
            refresh.run();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "A live page stands still: the database did not answer ({})",
                    e.getClass().getSimpleName());
        }
    }

    void beat() {
        listeners.forEach(Runnable::run);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
