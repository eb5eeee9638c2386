package fi.jelppi.jobs.source;

import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.VacancyIntake.Taken;
import fi.jelppi.jobs.rules.Hints;
import fi.jelppi.jobs.source.ImportRun.Figures;
import fi.jelppi.jobs.source.ImportRun.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands what is read on in portions, and counts. */
final class ImportBatch {

    private final VacancyIntake intake;
    private final String source;
    private final Consumer<Rejection> rejections;
    private final List<Vacancy> waiting = new ArrayList<>();
    private Taken taken = Taken.NOTHING;
    private int lines;
    private int removed;
    private int rejected;
    private @Nullable Instant latest;

    ImportBatch(VacancyIntake intake, String source, Consumer<Rejection> rejections) {
        this.intake = intake;
        this.source = source;
        this.rejections = rejections;
    }

    /**
     * @param line where it stands, from 1 on
     * @param modified when the source changed it; null where it does not say
     */
    void add(int line, Incoming incoming, @Nullable Instant modified) {
        lines++;
        switch (incoming) {
            case Incoming.Found found -> {
                waiting.add(Hints.fill(found.vacancy()));
                if (waiting.size() == VacancyIntake.BATCH) {
                    flush();
                }
            }
            case Incoming.Gone gone -> remove(gone.externalId());
            case Incoming.Rejected no -> {
                rejected++;
                if (rejected <= RunLog.MOST_REJECTIONS) {
                    rejections.accept(
                            new Rejection(line, no.externalId(), no.reason().code()));
                }
            }
        }
        if (modified != null && (latest == null || modified.isAfter(latest))) {
            latest = modified;
        }
    }

    /** What came before it in the same answer goes first. */
    void remove(String externalId) {
        flush();
        if (intake.remove(source, externalId)) {
            removed++;
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            taken = taken.plus(intake.take(List.copyOf(waiting)));
            waiting.clear();
        }
    }

    Figures figures() {
        return new Figures(lines, taken.added(), taken.changed(), taken.same(), removed, rejected);
    }

    /** The latest change at the source that was read; null when there was none. */
    @Nullable
    Instant latest() {
        return latest;
    }
}
