package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.Source;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.rules.Hints;
import fi.jelppi.jobs.sheet.SheetPlan.Counts;
import fi.jelppi.jobs.sheet.SheetPlan.Removal;
import fi.jelppi.jobs.sheet.SheetRecord.Bad;
import fi.jelppi.jobs.sheet.SheetRecord.Good;
import fi.jelppi.jobs.source.FileImports.Line;
import fi.jelppi.jobs.source.Incoming;
import fi.jelppi.jobs.source.Incoming.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes through the rows once and compares them with what is known; writes nothing. */
final class SheetPlanner {

    private final VacancyIntake intake;
    private final SheetSource source;
    private final Instant now;
    private final List<Good> waiting = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, Integer> rowOf = new HashMap<>();
    private boolean unsure;
    private int added;
    private int changed;
    private int same;
    private int closed;

    SheetPlanner(VacancyIntake intake, SheetSource source, Instant now) {
        this.intake = intake;
        this.source = source;
        this.now = now;
    }

    SheetPlan plan(Sheet sheet, Columns columns, SheetRecord records) {
        for (var row : sheet.rows()) {
            switch (records.read(row)) {
                case Bad bad -> refuse(bad.refusal());
                case Good good -> take(good);
            }
        }
        compare();
        return new SheetPlan(
                source,
                List.copyOf(lines),
                new Counts(added, changed, same, closed),
                List.copyOf(refusals),
                missing(),
                columns);
    }

    private void refuse(Refusal refusal) {
        refusals.add(refusal);
        lines.add(new Line(refusal.row(), new Incoming.Rejected(refusal.externalId(), refusal.reason())));
        var id = refusal.externalId();
        if (id == null) {
            unsure = true;
        } else {
            rowOf.putIfAbsent(id, refusal.row());
        }
    }

    private void take(Good good) {
        var id = good.vacancy().source().externalId();
        var before = rowOf.putIfAbsent(id, good.row());
        if (before != null) {
            refuse(new Refusal(good.row(), id, Reason.TWICE, SheetField.UNUSED, before.toString()));
            return;
        }
        waiting.add(good);
        if (waiting.size() == VacancyIntake.BATCH) {
            compare();
        }
    }

    private void compare() {
        var ids = waiting.stream()
                .map(good -> good.vacancy().source().externalId())
                .collect(Collectors.toSet());
        var known = ids.isEmpty() ? Map.<String, Vacancy>of() : intake.known(source.code(), ids);
        for (Good good : waiting) {
            var before = known.get(good.vacancy().source().externalId());
            var vacancy = dated(good, before);
            closed += vacancy.isClosed(now) && (before != null || !intake.isPassedOver(vacancy)) ? 1 : 0;
            lines.add(new Line(good.row(), new Incoming.Found(vacancy)));
        }
        waiting.clear();
    }

    /**
     * Where the file does not say when a row was published, it counts as changed when it first says something else than before:
     * now. A file that is brought again unchanged changes nothing.
     */
    private Vacancy dated(Good good, @Nullable Vacancy known) {
        var vacancy = Hints.fill(good.vacancy());
        if (good.published() == null) {
            var before = known == null ? vacancy : at(vacancy, known.source().updated());
            vacancy = before.equals(known) ? before : at(vacancy, now);
        }
        if (known == null && !intake.isPassedOver(vacancy)) {
            added++;
        } else if (known == null || vacancy.equals(known)) {
            same++;
        } else {
            changed++;
        }
        return vacancy;
    }

    private static Vacancy at(Vacancy vacancy, Instant updated) {
        var source = vacancy.source();
        return vacancy.withSources(List.of(new Source(
                source.code(),
                source.externalId(),
                source.attribution(),
                source.link(),
                updated,
                source.mayForward())));
    }

    private Removal missing() {
        var missing = new HashSet<>(intake.allKnown(source.code()));
        missing.removeAll(rowOf.keySet());
        return unsure && !missing.isEmpty() ? new Removal.Unsure() : new Removal.Known(missing);
    }
}
