package fi.jelppi.jobs.source;

import fi.jelppi.jobs.source.ImportRun.Rejection;
import fi.jelppi.shared.OnCentral;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Runs the sources when they are due, on one of the instances, and tells what came of it. */
@Service
@OnCentral
public class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int SHOWN = 50;

    private final TyomarkkinatoriImport tyomarkkinatori;
    private final RunLog log;

    Imports(TyomarkkinatoriImport tyomarkkinatori, RunLog log) {
        this.tyomarkkinatori = tyomarkkinatori;
        this.log = log;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    void runWhatIsDue() {
        try {
            tyomarkkinatori.runIfDue();
        } catch (InterruptedException _) {
            LOG.info("the import was interrupted; the next start goes on");
            Thread.currentThread().interrupt();
        }
    }

    /** Whether any source is configured. */
    public boolean isAnyOn() {
        return tyomarkkinatori.isOn();
    }

    /** Reads it within a minute. */
    public void runSoon() {
        log.ask(TyomarkkinatoriRecord.CODE);
    }

    /** The last ones, newest first. */
    public List<ImportRun> runs() {
        return log.runs(SHOWN);
    }

    public List<Rejection> rejections(UUID run) {
        return log.rejections(run);
    }
}
