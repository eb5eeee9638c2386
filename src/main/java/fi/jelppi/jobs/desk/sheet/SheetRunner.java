package fi.jelppi.jobs.desk.sheet;

import com.vaadin.flow.component.UIDetachedException;
import fi.jelppi.jobs.sheet.SheetImports;
import fi.jelppi.jobs.sheet.SheetPlan;
import fi.jelppi.jobs.sheet.SheetPlan.Missing;
import fi.jelppi.jobs.source.ImportRun.Figures;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.Trace;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Takes files one after the other, beside the screen; leaving the page does not stop one. */
@Component
@OnCentral
class SheetRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SheetRunner.class);

    private final SheetImports imports;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("sheet").daemon(true).factory());

    SheetRunner(SheetImports imports) {
        this.imports = imports;
    }

    /** How it ended. */
    sealed interface Outcome {}

    record Taken(Figures figures) implements Outcome {}

    /** Another source got its name after the look. */
    record NameTaken() implements Outcome {}

    /** The database did not take it to its end; what it took stays. */
    record Stopped() implements Outcome {}

    void run(SheetPlan plan, Missing missing, Consumer<Outcome> done) {
        worker.execute(() -> {
            var outcome = take(plan, missing);
            try {
                done.accept(outcome);
            } catch (UIDetachedException _) {
                // The tab was closed: nobody to tell. The run stands in the log.
            }
        });
    }

    private Outcome take(SheetPlan plan, Missing missing) {
        try {
            return imports.take(plan, missing).<Outcome>map(Taken::new).orElseGet(NameTaken::new);
        } catch (DataAccessException | TransactionException e) {
            LOG.error("A file stopped; what was taken is in: {}", Trace.of(e));
            return new Stopped();
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdown();
    }
}
