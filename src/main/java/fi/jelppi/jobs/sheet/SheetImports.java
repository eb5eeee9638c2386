package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.place.PointPlaces;
import fi.jelppi.jobs.sheet.SheetInput.Problem;
import fi.jelppi.jobs.sheet.SheetPlan.Missing;
import fi.jelppi.jobs.source.FileImports;
import fi.jelppi.jobs.source.ImportRun.Figures;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes vacancies out of spreadsheets: first a look at what would change, then the taking (decision 0212). */
@Service
@OnCentral
public class SheetImports {

    private final SheetTable table;
    private final VacancyIntake intake;
    private final FileImports files;
    private final PointPlaces places;
    private final Clock clock;
    private final JelppiProperties properties;

    SheetImports(
            SheetTable table,
            VacancyIntake intake,
            FileImports files,
            PointPlaces places,
            Clock clock,
            JelppiProperties properties) {
        this.table = table;
        this.intake = intake;
        this.files = files;
        this.places = places;
        this.clock = clock;
        this.properties = properties;
    }

    /** By name. */
    public List<SheetSource> sources() {
        return table.all();
    }

    public sealed interface Checked {}

    public record Good(SheetSource source) implements Checked {}

    public record Bad(Set<Problem> problems) implements Checked {}

    /**
     * A source as it would be; nothing is written yet.
     *
     * @param known which one it changes; null for a new one
     */
    public Checked check(SheetInput input, @Nullable SheetSource known) {
        var problems = input.problems();
        if (!problems.isEmpty()) {
            return new Bad(problems);
        }
        var source = input.source(known == null ? SheetInput.newCode() : known.code());
        boolean taken = table.all().stream()
                .anyMatch(other ->
                        other.name().equals(source.name()) && !other.code().equals(source.code()));
        return taken ? new Bad(Set.of(Problem.KNOWN)) : new Good(source);
    }

    /** @param source whose choices for the same headings count; null for a new one */
    public Columns columns(Sheet sheet, @Nullable SheetSource source) {
        return Columns.guess(sheet, table.columns(source == null ? "" : source.code()));
    }

    /** What would change; writes nothing. */
    public SheetPlan look(Sheet sheet, Columns columns, SheetSource source) {
        // Databases keep microseconds; what is compared later must be what was written.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var dates = new CellDates(LocalDate.ofInstant(now, properties.zone()), properties.zone());
        var records = new SheetRecord(source, columns, new RowPlaces(places.directory()), dates);
        return new SheetPlanner(intake, source, now).plan(sheet, columns, records);
    }

    /** Takes what was looked at, and remembers the source and its columns. Empty when another source got its name meanwhile. */
    public Optional<Figures> take(SheetPlan plan, Missing missing) {
        var source = plan.source();
        if (!table.save(source)) {
            return Optional.empty();
        }
        table.remember(source.code(), plan.columns().toRemember());
        var figures = files.take(source.code(), plan.lines(), plan.toRemove(missing));
        if (table.all().stream().noneMatch(one -> one.code().equals(source.code()))) {
            // Taken away while its rows came: nobody could take them away later.
            files.removeAll(source.code());
        }
        return Optional.of(figures);
    }

    /** Its vacancies go with it. */
    public void forget(SheetSource source) {
        files.removeAll(source.code());
        table.remove(source.code());
        files.removeAll(source.code());
    }
}
