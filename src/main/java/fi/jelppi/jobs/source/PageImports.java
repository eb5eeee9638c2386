package fi.jelppi.jobs.source;

import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.place.PointPlaces;
import fi.jelppi.jobs.source.Incoming.Found;
import fi.jelppi.jobs.source.Incoming.Rejected;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.Trace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * Reads the pages that the desk named. Each states all that is open there: what it no longer has is removed, unless it could
 * not be read whole.
 */
@Service
@OnCentral
class PageImports {

    private static final Logger LOG = LoggerFactory.getLogger(PageImports.class);

    private final PageTable table;
    private final PageClient client;
    private final PagesProperties settings;
    private final VacancyIntake intake;
    private final RunLog log;
    private final PointPlaces places;

    PageImports(
            PageTable table,
            PageClient client,
            PagesProperties settings,
            VacancyIntake intake,
            RunLog log,
            PointPlaces places) {
        this.table = table;
        this.client = client;
        this.settings = settings;
        this.intake = intake;
        this.log = log;
        this.places = places;
    }

    /** Each that no other instance has the turn for. */
    void runWhatIsDue() throws InterruptedException {
        for (SourcePage page : table.all()) {
            if (log.claim(page.code())) {
                run(page);
                removedMeanwhile(page);
            }
        }
    }

    void run(SourcePage page) throws InterruptedException {
        UUID run = log.begin(page.code());
        var batch = batch(page, run);
        try {
            take(page, client.text(page.address()), batch);
            log.done(run, page.code(), batch.figures(), null, settings.every());
        } catch (SourceFailure e) {
            fail(page, run, batch, e);
        } catch (DataAccessException | TransactionException e) {
            LOG.error("the database did not take the page of {}: {}", page.code(), Trace.of(e));
            log.interrupted(run, page.code(), batch.figures());
        }
    }

    /**
     * Reads what somebody saved of the page as if the page had answered so.
     *
     * @return what came of it, as an {@link ImportRun} has it
     */
    String readFile(SourcePage page, byte[] file) {
        if (isGone(page)) {
            return ImportRun.GONE;
        }
        UUID run = log.begin(page.code());
        var batch = batch(page, run);
        try {
            take(page, PageText.of(file, null), batch);
            log.done(run, page.code(), batch.figures(), null, settings.every());
        } catch (SourceFailure e) {
            fail(page, run, batch, e);
            return e.kind().code();
        } catch (DataAccessException | TransactionException e) {
            LOG.error("the database did not take the file of {}: {}", page.code(), Trace.of(e));
            log.stopped(run, batch.figures());
            return ImportRun.STOPPED;
        }
        return removedMeanwhile(page) ? ImportRun.GONE : ImportRun.DONE;
    }

    /** What came after its page was taken away goes, too: nobody could take it away later. */
    private boolean removedMeanwhile(SourcePage page) {
        boolean gone = isGone(page);
        if (gone) {
            forget(page);
        }
        return gone;
    }

    private boolean isGone(SourcePage page) {
        return table.all().stream().noneMatch(one -> one.code().equals(page.code()));
    }

    private ImportBatch batch(SourcePage page, UUID run) {
        return new ImportBatch(intake, page.code(), rejection -> log.reject(run, rejection));
    }

    private void take(SourcePage page, String text, ImportBatch batch) throws SourceFailure {
        var read = reader(page).read(text);
        for (int line = 0; line < read.size(); line++) {
            batch.add(line + 1, read.get(line), null);
        }
        batch.flush();
        removeMissing(page, read, batch);
    }

    private void fail(SourcePage page, UUID run, ImportBatch batch, SourceFailure failure) {
        LOG.warn("the page of {} could not be read: {}", page.code(), failure.kind());
        log.failed(run, page.code(), batch.figures(), failure);
    }

    private PageReader reader(SourcePage page) {
        var known = places.directory();
        return switch (page.format()) {
            case JOB_POSTING -> new JobPostings(new JobPostingRecord(page, known));
            case FEED -> new FeedPostings(page);
            case KUNTAREKRY -> new KuntarekryPostings(page, known);
        };
    }

    /** Not while the page has one that cannot even be named: it may be any of those that are missing. */
    private void removeMissing(SourcePage page, List<Incoming> read, ImportBatch batch) {
        Set<String> there = new HashSet<>();
        for (Incoming incoming : read) {
            switch (incoming) {
                case Found found -> there.add(found.vacancy().source().externalId());
                case Rejected(var id, var _)
                when id == null -> {
                    return;
                }
                case Rejected(var id, var _) -> there.add(id);
                case Incoming.Gone _ -> {}
            }
        }
        var missing = intake.allKnown(page.code());
        missing.removeAll(there);
        missing.forEach(batch::remove);
    }

    /** Its vacancies go with it. */
    void forget(SourcePage page) {
        removeAll(page);
        table.remove(page.code());
        removeAll(page);
    }

    private void removeAll(SourcePage page) {
        intake.allKnown(page.code()).forEach(id -> intake.remove(page.code(), id));
    }
}
