package fi.jelppi.jobs.source;

import fi.jelppi.jobs.source.ImportRun.Rejection;
import fi.jelppi.jobs.source.PageInput.Problem;
import fi.jelppi.shared.OnCentral;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Runs the sources when they are due, on one of the instances, and tells what came of it. */
@Service
@OnCentral
public class Imports {

    /** Code of the source of this name. */
    public static final String TYOMARKKINATORI = TyomarkkinatoriRecord.CODE;

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int SHOWN = 50;

    private final TyomarkkinatoriImport tyomarkkinatori;
    private final PageImports pageImports;
    private final PageTable pages;
    private final RunLog log;

    Imports(TyomarkkinatoriImport tyomarkkinatori, PageImports pageImports, PageTable pages, RunLog log) {
        this.tyomarkkinatori = tyomarkkinatori;
        this.pageImports = pageImports;
        this.pages = pages;
        this.log = log;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    void runWhatIsDue() {
        try {
            tyomarkkinatori.runIfDue();
            pageImports.runWhatIsDue();
        } catch (InterruptedException _) {
            LOG.info("the import was interrupted; the next start goes on");
            Thread.currentThread().interrupt();
        }
    }

    /** Whether Työmarkkinatori is configured. */
    public boolean isTyomarkkinatoriOn() {
        return tyomarkkinatori.isOn();
    }

    /** Reads all of them within a minute. */
    public void runSoon() {
        log.ask(TyomarkkinatoriRecord.CODE);
        pages.all().forEach(page -> log.ask(page.code()));
    }

    /** By name. */
    public List<SourcePage> pages() {
        return pages.all();
    }

    /**
     * It is read within a minute.
     *
     * @return what is wrong with it; empty when it was added
     */
    public Set<Problem> add(PageInput input) {
        var problems = input.problems();
        if (problems.isEmpty() && !pages.add(input.page())) {
            problems.add(Problem.KNOWN);
        }
        return problems;
    }

    /**
     * Reads a file in the page's form instead of the page: one that somebody saved, or was sent.
     *
     * @param file at most {@link PageClient#LARGEST} bytes
     * @return code of what came of it, as {@link ImportRun#outcome} has it
     */
    public String readFile(SourcePage page, byte[] file) {
        return pageImports.readFile(page, file);
    }

    /** Its vacancies go with it. */
    public void remove(SourcePage page) {
        pageImports.forget(page);
    }

    /** The last ones, newest first. */
    public List<ImportRun> runs() {
        return log.runs(SHOWN);
    }

    public List<Rejection> rejections(UUID run) {
        return log.rejections(run);
    }
}
