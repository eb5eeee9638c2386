package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.Employer;
import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.Offer;
import fi.jelppi.jobs.Requirements;
import fi.jelppi.jobs.Schedule;
import fi.jelppi.jobs.Source;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.source.Incoming.Reason;
import fi.jelppi.jobs.source.TitleKind;
import fi.jelppi.shared.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a vacancy of a row, or says which cell hinders it. Only what is stated is taken over. */
final class SheetRecord {

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_LINE = 200;
    private static final int HASH = 32;

    private final SheetSource source;
    private final Columns columns;
    private final RowPlaces places;
    private final CellDates dates;

    SheetRecord(SheetSource source, Columns columns, RowPlaces places, CellDates dates) {
        this.source = source;
        this.columns = columns;
        this.places = places;
        this.dates = dates;
    }

    sealed interface Read {}

    /** @param published when it says that it was published; null when it does not say */
    record Good(int row, Vacancy vacancy, @Nullable Instant published) implements Read {}

    record Bad(Refusal refusal) implements Read {}

    Read read(Sheet.Row row) {
        var cells = new RowCells(row, columns);
        String id = null;
        try {
            id = id(cells);
            return read(row, cells, id);
        } catch (BadCellException e) {
            return new Bad(new Refusal(row.number(), id, e.reason(), e.field(), e.value()));
        }
    }

    /** What names the row: its own id, or a fingerprint of employer, title and place. */
    private String id(RowCells cells) throws BadCellException {
        if (columns.has(SheetField.ID)) {
            var id = cells.text(SheetField.ID).orElseThrow(() -> new BadCellException(Reason.NO_ID, SheetField.ID, ""));
            if (id.length() > LONGEST_ID) {
                throw new BadCellException(Reason.TOO_LONG, SheetField.ID, id);
            }
            return id;
        }
        var place = cells.line(SheetField.PLACE, RowPlaces.LONGEST).orElse("");
        return Sha256.hex((employer(cells) + "\n" + title(cells) + "\n" + place).toLowerCase(Locale.ROOT))
                .substring(0, HASH);
    }

    private static String title(RowCells cells) throws BadCellException {
        return cells.line(SheetField.TITLE, Vacancy.LONGEST_TITLE)
                .orElseThrow(() -> new BadCellException(Reason.NO_TITLE, SheetField.TITLE, ""));
    }

    private String employer(RowCells cells) throws BadCellException {
        return cells.line(SheetField.EMPLOYER, Vacancy.LONGEST_TITLE)
                .or(() -> Optional.of(source.employer()).filter(name -> !name.isEmpty()))
                .orElseThrow(() -> new BadCellException(Reason.NO_EMPLOYER, SheetField.EMPLOYER, ""));
    }

    private Read read(Sheet.Row row, RowCells cells, String id) throws BadCellException {
        var published = cells.date(SheetField.PUBLISHED, dates::start).orElse(null);
        var schedule = schedule(cells);
        var closes = schedule.closes();
        if (published != null && closes != null && !closes.isAfter(published)) {
            throw new BadCellException(
                    Reason.CLOSES_BEFORE_PUBLISHED,
                    SheetField.CLOSES,
                    cells.text(SheetField.CLOSES).orElse(""));
        }
        var apply = apply(cells);
        var numbers = new RowNumbers(cells);
        var vacancy = new Vacancy(
                kind(cells),
                title(cells),
                Employer.of(employer(cells)),
                cells.blocks(SheetField.DESCRIPTION),
                places.of(cells, numbers),
                false,
                schedule,
                new Offer(
                        cells.amount(SheetField.PAY, LONGEST_LINE).orElse(null),
                        numbers.positions().orElse(null),
                        cells.yesOrNo(SheetField.VOUCHER)),
                requirements(numbers),
                apply,
                List.of(new Source(
                        source.code(),
                        id,
                        source.attribution(),
                        apply.link(),
                        published == null ? Instant.EPOCH : published,
                        source.mayForward())));
        return new Good(row.number(), vacancy, published);
    }

    /** Where the row does not say, its title may; else what was chosen for such rows. */
    private VacancyKind kind(RowCells cells) throws BadCellException {
        var cell = cells.text(SheetField.KIND);
        return cell.isEmpty() || KindWords.isOfAnyKind(cell.get())
                ? TitleKind.of(title(cells)).orElse(source.kind())
                : KindWords.of(cell.get())
                        .orElseThrow(() -> new BadCellException(Reason.UNKNOWN_KIND, SheetField.KIND, cell.get()));
    }

    private Schedule schedule(RowCells cells) throws BadCellException {
        LocalDate starts = day(cells, SheetField.STARTS);
        LocalDate ends = day(cells, SheetField.ENDS);
        if (starts != null && ends != null && ends.isBefore(starts)) {
            throw new BadCellException(
                    Reason.ENDS_BEFORE_STARTS,
                    SheetField.ENDS,
                    cells.text(SheetField.ENDS).orElse(""));
        }
        return new Schedule(
                starts,
                ends,
                cells.amount(SheetField.HOURS, LONGEST_LINE).orElse(null),
                Stated.NOT_STATED,
                cells.date(SheetField.CLOSES, dates::end).orElse(null));
    }

    private @Nullable LocalDate day(RowCells cells, SheetField field) throws BadCellException {
        return cells.date(field, cell -> dates.read(cell).map(CellDates.Moment::day))
                .orElse(null);
    }

    private static Requirements requirements(RowNumbers numbers) throws BadCellException {
        return new Requirements(
                numbers.age().orElse(null),
                Stated.NOT_STATED,
                Stated.NOT_STATED,
                Stated.NOT_STATED,
                List.of(),
                List.of(),
                Set.of());
    }

    private static HowToApply apply(RowCells cells) throws BadCellException {
        var contacts = new RowContacts(cells);
        return new HowToApply(
                contacts.link().orElse(null),
                contacts.email().orElse(null),
                contacts.phone().orElse(null),
                cells.line(SheetField.IN_PERSON, LONGEST_LINE).orElse(null));
    }
}
