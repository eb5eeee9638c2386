package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.jobs.list.ListLinks;
import fi.jelppi.jobs.list.OwnList;
import fi.jelppi.shared.OnKiosk;
import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Makes links to lists beside the screen: a slow disk takes a second, and a tap is answered at once. */
@Component
@OnKiosk
class LinkLine {

    private final ListLinks links;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("list-link").daemon().factory());

    LinkLine(ListLinks links) {
        this.links = links;
    }

    boolean isPossible() {
        return links.isPossible();
    }

    /** @param then on the screen, with its lock; not called when the screen has gone */
    void make(OwnList list, UI ui, Consumer<Optional<URI>> then) {
        var language = ui.getLocale();
        thread.execute(() -> {
            var made = links.make(list, language);
            ui.accessLater(() -> then.accept(made), () -> {}).run();
        });
    }

    /** What waits for the disk is let finish: an interrupt would close the database's file under it. */
    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}
