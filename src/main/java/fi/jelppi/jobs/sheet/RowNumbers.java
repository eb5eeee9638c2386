package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.source.Incoming.Reason;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a row tells in numbers: how many, how old, and the postal code. */
final class RowNumbers {

    private static final int POSTAL_DIGITS = 5;

    /** Characters; the pattern of ages would try a cell full of spaces in every way. */
    private static final int LONGEST_AGE = 40;

    private static final Set<String> MANY = Set.of("useita", "monta", "several", "many", "flera");
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,4})(?:[.,]0+)?\\s*(?:kpl|paikkaa|paikka|henkilöä|hlö|st|pcs)?\\.?");
    private static final Pattern AGE =
            Pattern.compile("(?:(?:yli|vähintään|min\\.?)\\s+)?(\\d{1,3})\\s*(?:[-–—]\\s*(\\d{1,3}))?\\s*\\+?[-–]?\\s*"
                    + "(?:v|vuotta|vuotias|vuotiaat|vuotiaille|years|år)?\\.?");
    private static final Pattern POSTAL_CODE = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");
    private static final Pattern SHORT_POSTAL_CODE = Pattern.compile("\\d{2,4}");

    private final RowCells cells;

    RowNumbers(RowCells cells) {
        this.cells = cells;
    }

    Optional<Integer> positions() throws BadCellException {
        var cell = cells.text(SheetField.POSITIONS).filter(found -> !MANY.contains(found.toLowerCase(Locale.ROOT)));
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var number = NUMBER.matcher(cell.get().toLowerCase(Locale.ROOT));
        if (!number.matches() || Integer.parseInt(number.group(1)) < 1) {
            throw new BadCellException(Reason.BAD_VALUE, SheetField.POSITIONS, cell.get());
        }
        return Optional.of(Integer.valueOf(number.group(1)));
    }

    /** Both limits may stand in one cell: {@code 15–17 v}. */
    Optional<Age> age() throws BadCellException {
        var from = ages(SheetField.AGE_FROM);
        var to = ages(SheetField.AGE_TO);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Age(
                    from.map(found -> Integer.valueOf(found.group(1))).orElse(null),
                    to.map(found -> Integer.valueOf(Objects.requireNonNullElse(found.group(2), found.group(1))))
                            .or(() -> from.map(found -> found.group(2)).map(Integer::valueOf))
                            .orElse(null)));
        } catch (IllegalArgumentException _) {
            throw new BadCellException(
                    Reason.BAD_VALUE,
                    from.isPresent() ? SheetField.AGE_FROM : SheetField.AGE_TO,
                    from.or(() -> to).map(MatchResult::group).orElse(""));
        }
    }

    private Optional<MatchResult> ages(SheetField field) throws BadCellException {
        var cell = cells.text(field);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var found = AGE.matcher(cell.get().toLowerCase(Locale.ROOT));
        if (cell.get().length() > LONGEST_AGE || !found.matches()) {
            throw new BadCellException(Reason.BAD_VALUE, field, cell.get());
        }
        return Optional.of(found.toMatchResult());
    }

    /** With the zeros that a spreadsheet took from its front. */
    Optional<String> postalCode() throws BadCellException {
        var cell = cells.text(SheetField.POSTAL_CODE).map(found -> found.replaceAll("(?<=\\d) (?=\\d)|[.,]0$", ""));
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var code = POSTAL_CODE.matcher(cell.get());
        if (code.find()) {
            return Optional.of(code.group());
        }
        if (SHORT_POSTAL_CODE.matcher(cell.get()).matches()) {
            return Optional.of("0".repeat(POSTAL_DIGITS - cell.get().length()) + cell.get());
        }
        throw new BadCellException(Reason.BAD_VALUE, SheetField.POSTAL_CODE, cell.get());
    }
}
