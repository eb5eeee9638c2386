package fi.jelppi.jobs.source;

import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.source.ImportRun.Figures;
import fi.jelppi.shared.OnCentral;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Takes what somebody brings as a file: once, and written down like every other reading. */
@Service
@OnCentral
public class FileImports {

    private final VacancyIntake intake;
    private final RunLog log;

    FileImports(VacancyIntake intake, RunLog log) {
        this.intake = intake;
        this.log = log;
    }

    /** @param number where it stands in the file, from 1 on; no two have the same */
    public record Line(int number, Incoming incoming) {}

    /**
     * What is stored stays when it has to stop in the middle; the same file can be brought again.
     *
     * @param missing external ids of what the file no longer has
     * @throws DataAccessException or {@link TransactionException} when the database does not take it
     */
    public Figures take(String source, List<Line> lines, Set<String> missing) {
        UUID run = log.begin(source);
        var batch = new ImportBatch(intake, source, rejection -> log.reject(run, rejection));
        try {
            lines.forEach(line -> batch.add(line.number(), line.incoming(), null));
            batch.flush();
            missing.forEach(batch::remove);
        } catch (DataAccessException | TransactionException e) {
            log.stopped(run, batch.figures());
            throw e;
        }
        log.done(run, source, batch.figures(), null, Duration.ZERO);
        return batch.figures();
    }

    /** All that is known of a source. */
    public void removeAll(String source) {
        intake.allKnown(source).forEach(id -> intake.remove(source, id));
    }
}
