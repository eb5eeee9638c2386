package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.FitText;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.source.Incoming.Reason;
import fi.jelppi.jobs.source.PlainBlocks;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cells of a row by what their columns tell. Markup is never kept. */
final class RowCells {

    private static final Set<String> YES =
            Set.of("kyllä", "k", "x", "on", "joo", "1", "true", "yes", "y", "ja", "j", "✓");
    private static final Set<String> NO = Set.of("ei", "e", "0", "false", "no", "n", "nej");
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]");

    private final Sheet.Row row;
    private final Columns columns;

    RowCells(Sheet.Row row, Columns columns) {
        this.row = row;
        this.columns = columns;
    }

    Optional<String> text(SheetField field) throws BadCellException {
        var column = columns.column(field);
        var cell = column.isEmpty() ? "" : row.cell(column.getAsInt());
        if (cell.length() > CellText.LONGEST) {
            throw new BadCellException(Reason.TOO_LONG, field, cell);
        }
        if (CellText.isFormula(cell)) {
            throw new BadCellException(Reason.FORMULA, field, cell);
        }
        return Optional.of(cell).filter(found -> !found.isEmpty());
    }

    /** In one line, cut where it is longer. */
    Optional<String> line(SheetField field, int longest) throws BadCellException {
        return text(field)
                .map(cell -> MARKUP.matcher(cell).find()
                        ? PlainBlocks.of(cell).stream().map(Block::text).collect(Collectors.joining(" "))
                        : cell)
                .map(cell -> FitText.cut(cell.replaceAll("\\s+", " ").strip(), longest))
                .filter(cell -> !cell.isEmpty());
    }

    /** The same; of a bare number the decimals stand as Finns write them. */
    Optional<String> amount(SheetField field, int longest) throws BadCellException {
        return line(field, longest).map(cell -> DECIMAL.matcher(cell).matches() ? cell.replace('.', ',') : cell);
    }

    List<Block> blocks(SheetField field) throws BadCellException {
        return text(field).map(PlainBlocks::of).orElse(List.of());
    }

    <T> Optional<T> date(SheetField field, Function<String, Optional<T>> reading) throws BadCellException {
        var cell = text(field);
        try {
            return cell.flatMap(reading);
        } catch (DateTimeException _) {
            throw new BadCellException(Reason.BAD_TIME, field, cell.orElse(""));
        }
    }

    Stated yesOrNo(SheetField field) throws BadCellException {
        var cell = text(field);
        if (cell.isEmpty()) {
            return Stated.NOT_STATED;
        }
        var word = cell.get().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Stated.YES;
        }
        if (NO.contains(word)) {
            return Stated.NO;
        }
        throw new BadCellException(Reason.BAD_VALUE, field, cell.get());
    }
}
