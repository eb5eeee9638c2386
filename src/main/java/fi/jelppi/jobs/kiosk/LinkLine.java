package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.jobs.list.ListLinks;
import fi.jelppi.jobs.list.OwnList;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.Trace;
import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes links to lists beside the screen: a slow disk takes a second, and a tap is answered at once. */
@Component
@OnKiosk
class LinkLine {

    private static final Logger LOG = LoggerFactory.getLogger(LinkLine.class);

    private final ListLinks links;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("list-link").daemon().factory());

    LinkLine(ListLinks links) {
        this.links = links;
    }

    boolean isPossible() {
        return links.isPossible();
    }

    /**
     * Cancelling it keeps a link from being made that nobody waits for any more.
     *
     * @param then on the screen, with its lock; without a link when none could be made. Not called when the screen has gone
     */
    Future<?> make(OwnList list, UI ui, Consumer<Optional<URI>> then) {
        var language = ui.getLocale();
        return thread.submit(() -> {
            var made = made(list, language);
            ui.accessLater(() -> then.accept(made), () -> {}).run();
        });
    }

    /** On this thread nobody else would hear of a fault, and the screen would wait for ever. */
    private Optional<URI> made(OwnList list, Locale language) {
        try {
            return links.make(list, language);
        } catch (RuntimeException e) {
            LOG.error("No link to a list could be made, the screen shows it as text: {}", Trace.of(e));
            return Optional.empty();
        }
    }

    /** Waits for what is under way: the database's file is closed after it. */
    @PreDestroy
    void stop() {
        thread.close();
    }
}
