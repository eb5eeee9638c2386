package fi.jelppi.event;

import fi.jelppi.event.CsvImport.BadLine;
import fi.jelppi.event.CsvImport.Progress;
import fi.jelppi.event.CsvImport.Reading;
import fi.jelppi.event.CsvImport.Result;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.Trace;
import fi.jelppi.shared.csv.CsvText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Registrations from a file: a first look that writes nothing, then the real thing in steps of 500 lines, each whole or
 * not at all. A file that is given again adds only what is missing. Memory holds one step and one short key per line.
 */
@Service
@OnCentral
public class RegistrationImport {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrationImport.class);
    private static final int SHOWN = 10;

    private final ImportSteps steps;
    private final Horizon horizon;

    RegistrationImport(ImportSteps steps, Horizon horizon) {
        this.steps = steps;
        this.horizon = horizon;
    }

    public Reading preview(EventId event, Path file) {
        var preview = new PreviewSink();
        try {
            var columns = lines(event).read(CsvText.of(file), preview);
            if (!columns.hasGivenName()) {
                return new Reading.Unreadable("event.import.unreadable.no-given-name", "");
            }
            return preview.tooMany()
                    ? new Reading.Unreadable("event.import.unreadable.long", "" + CsvImport.MOST_LINES)
                    : preview.reading(columns.ignored());
        } catch (CsvColumns.DoubledColumnException e) {
            return new Reading.Unreadable("event.import.unreadable.doubled", e.column());
        } catch (IOException e) {
            LOG.warn("A file of registrations could not be read", e);
            return new Reading.Unreadable("event.import.unreadable.broken", "");
        }
    }

    /** Runs in the caller's thread; what is told to {@code progress} is stored. */
    public Result run(EventId event, Path file, Progress progress) {
        var writing = new WritingSink(steps, event, progress);
        try {
            lines(event).read(CsvText.of(file), writing);
            writing.flush();
        } catch (IOException | CsvColumns.DoubledColumnException e) {
            throw new UncheckedIOException(new IOException("the file changed after the preview", e));
        } catch (DataAccessException e) {
            LOG.error("An import stopped; what was reported as stored is in: {}", Trace.of(e));
            writing.stop();
        }
        return writing.result();
    }

    private CsvLines lines(EventId event) {
        return new CsvLines(steps.keysOf(event), horizon.today().getYear());
    }

    private static final class PreviewSink implements CsvLines.Sink {

        private final List<Person> firstGood = new ArrayList<>();
        private final List<BadLine> listed = new ArrayList<>();
        private int good;
        private int bad;

        @Override
        public boolean good(Person person) {
            good++;
            if (firstGood.size() < SHOWN) {
                firstGood.add(person);
            }
            return !tooMany();
        }

        @Override
        public boolean bad(BadLine line) {
            bad++;
            if (listed.size() < CsvImport.MOST_LISTED) {
                listed.add(line);
            }
            return !tooMany();
        }

        boolean tooMany() {
            return good + bad > CsvImport.MOST_LINES;
        }

        Reading reading(List<String> ignored) {
            return good + bad == 0
                    ? new Reading.Unreadable("event.import.unreadable.empty", "")
                    : new Reading.Preview(good, bad, firstGood, listed, ignored);
        }
    }
}
