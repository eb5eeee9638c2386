package fi.jelppi.jobs.source;

import static fi.jelppi.jobs.source.TyomarkkinatoriRecord.CODE;

import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.place.PointPlaces;
import fi.jelppi.jobs.source.SourceFailure.Kind;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.Trace;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Reads what has changed at Työmarkkinatori since the last run that was read to its end. */
@Service
@OnCentral
class TyomarkkinatoriImport {

    private static final Logger LOG = LoggerFactory.getLogger(TyomarkkinatoriImport.class);

    /** In bytes; the whole country has some 50,000 advertisements of a few thousand each. */
    private static final long LARGEST_ANSWER = 500L * 1024 * 1024;

    private final TyomarkkinatoriProperties settings;
    private final TyomarkkinatoriClient client;
    private final VacancyIntake intake;
    private final RunLog log;
    private final PointPlaces places;

    TyomarkkinatoriImport(
            TyomarkkinatoriProperties settings,
            TyomarkkinatoriClient client,
            VacancyIntake intake,
            RunLog log,
            PointPlaces places) {
        this.settings = settings;
        this.client = client;
        this.intake = intake;
        this.log = log;
        this.places = places;
    }

    boolean isOn() {
        return settings.address() != null;
    }

    /** When it is due and no other instance has the turn. */
    void runIfDue() throws InterruptedException {
        var address = settings.address();
        if (address != null && log.claim(CODE)) {
            run(address);
        }
    }

    void run(URI address) throws InterruptedException {
        UUID run = log.begin(CODE);
        var records = new TyomarkkinatoriRecord(settings, places.directory());
        var batch = new ImportBatch(intake, CODE, rejection -> log.reject(run, rejection));
        try {
            take(address, run, records, batch);
        } catch (DataAccessException | TransactionException e) {
            LOG.error("the database did not take what came from Työmarkkinatori: {}", Trace.of(e));
            log.interrupted(run, CODE, batch.figures());
        }
    }

    private void take(URI address, UUID run, TyomarkkinatoriRecord records, ImportBatch batch)
            throws InterruptedException {
        try {
            read(address, records, batch);
            batch.flush();
            log.done(run, CODE, batch.figures(), batch.latest(), settings.every());
        } catch (SourceFailure e) {
            // What was read stays; the watermark does, too, so that the next run asks for all of it again.
            batch.flush();
            LOG.warn("Työmarkkinatori could not be read to its end: {}", e.kind());
            log.failed(run, CODE, batch.figures(), e);
        }
    }

    private void read(URI address, TyomarkkinatoriRecord records, ImportBatch batch)
            throws SourceFailure, InterruptedException {
        try (var body = client.open(address, log.watermark(CODE).orElse(null))) {
            var lines = new Ndjson(body, LARGEST_ANSWER);
            for (var next = lines.next(); next.isPresent(); next = lines.next()) {
                var line = next.get();
                var read = line.text()
                        .map(records::read)
                        .orElseGet(() -> new TyomarkkinatoriRecord.Read(
                                new Incoming.Rejected(null, Incoming.Reason.TOO_LONG), null));
                if (!line.ended() && isCut(read.incoming())) {
                    throw new SourceFailure(Kind.TRUNCATED);
                }
                batch.add(line.number(), read.incoming(), read.modified());
            }
        } catch (IOException _) {
            throw new SourceFailure(Kind.TRUNCATED);
        }
    }

    /** What may be the beginning of a record only. */
    private static boolean isCut(Incoming incoming) {
        return incoming instanceof Incoming.Rejected(var _, var reason)
                && (reason == Incoming.Reason.NOT_READABLE || reason == Incoming.Reason.TOO_LONG);
    }
}
