package fi.jelppi.event.desk;

import com.vaadin.flow.component.UIDetachedException;
import fi.jelppi.event.CsvImport.Progress;
import fi.jelppi.event.CsvImport.Result;
import fi.jelppi.event.RegistrationImport;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs imports one after the other, beside the screen; leaving the page or closing the tab does not stop one. */
@Component
@OnCentral
class ImportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final RegistrationImport imports;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon(true).factory());

    ImportRunner(RegistrationImport imports) {
        this.imports = imports;
    }

    /** Deletes the file afterwards, whatever happens. */
    void run(EventId event, Path file, Progress progress, Consumer<Result> done) {
        worker.execute(() -> {
            try {
                var result = imports.run(event, file, lines -> whileSomebodyLooks(() -> progress.done(lines)));
                whileSomebodyLooks(() -> done.accept(result));
            } finally {
                delete(file);
            }
        });
    }

    private static void whileSomebodyLooks(Runnable show) {
        try {
            show.run();
        } catch (UIDetachedException _) {
            // The tab was closed: nobody to tell, and the import goes on.
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("An uploaded file could not be deleted: {}", file, e);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdown();
    }
}
