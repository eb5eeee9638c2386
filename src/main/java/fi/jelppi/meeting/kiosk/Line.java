package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.shared.OnKiosk;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Asks central beside the screen: a weak link takes seconds, and a tap is answered at once. */
@Component
@OnKiosk
class Line {

    private final ExecutorService threads = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("meeting-line-", 0).daemon().factory());

    /** @param then on the screen, with its lock; not called when the screen has gone */
    <T> void ask(UI ui, Supplier<T> question, Consumer<T> then) {
        threads.execute(() -> {
            T answer = question.get();
            ui.accessLater(() -> then.accept(answer), () -> {}).run();
        });
    }

    void tell(Runnable what) {
        threads.execute(what);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
