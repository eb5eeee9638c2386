package fi.jelppi.event;

import fi.jelppi.event.CsvImport.BadLine;
import fi.jelppi.event.CsvImport.Progress;
import fi.jelppi.event.CsvImport.Result;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import java.util.ArrayList;
import java.util.List;

/** Gathers good lines into steps and stores them. */
final class WritingSink implements CsvLines.Sink {

    /** One transaction; the feed's counter is not held for longer. */
    static final int STEP = 500;

    private final ImportSteps steps;
    private final EventId event;
    private final Progress progress;
    private final List<Person> waiting = new ArrayList<>(STEP);
    private int added;
    private int bad;
    private int queued;
    private int lines;
    private boolean stopped;

    WritingSink(ImportSteps steps, EventId event, Progress progress) {
        this.steps = steps;
        this.event = event;
        this.progress = progress;
    }

    @Override
    public boolean good(Person person) {
        lines++;
        waiting.add(person);
        if (waiting.size() == STEP) {
            flush();
        }
        return !stopped;
    }

    @Override
    public boolean bad(BadLine line) {
        lines++;
        bad++;
        return !stopped;
    }

    void flush() {
        if (waiting.isEmpty() || stopped) {
            return;
        }
        switch (steps.add(event, List.copyOf(waiting))) {
            case ImportSteps.Outcome.Added it -> {
                added += it.added();
                queued += waiting.size() - it.added();
            }
            case ImportSteps.Outcome.Closed ignored -> stopped = true;
        }
        waiting.clear();
        progress.done(lines);
    }

    void stop() {
        stopped = true;
    }

    Result result() {
        return new Result(added, bad, queued, stopped);
    }
}
