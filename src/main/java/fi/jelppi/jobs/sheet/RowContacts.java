package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.VacancyInput;
import fi.jelppi.jobs.source.Incoming.Reason;
import fi.jelppi.shared.PhoneNumber;
import java.net.URI;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a row says to apply. */
final class RowContacts {

    private static final int LONGEST_LINK = 500;
    private static final int FEWEST_DIGITS = 6;
    private static final Pattern BARE_HOST =
            Pattern.compile("(?i)[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)*\\.[a-z]{2,}(?:[/?#].*)?");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ()-]{4,22}\\d");

    private final RowCells cells;

    RowContacts(RowCells cells) {
        this.cells = cells;
    }

    /** Of the web and of nothing else; {@code www.} may stand without what comes before it. */
    Optional<URI> link() throws BadCellException {
        var cell = cells.text(SheetField.LINK);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            boolean bare = cell.get().length() <= LONGEST_LINK
                    && BARE_HOST.matcher(cell.get()).matches();
            var address = bare ? "https://" + cell.get() : cell.get();
            var link = URI.create(address);
            if (address.length() <= LONGEST_LINK && HowToApply.isWeb(link)) {
                return Optional.of(link);
            }
        } catch (IllegalArgumentException _) {
            // Told below.
        }
        throw new BadCellException(Reason.BAD_LINK, SheetField.LINK, cell.get());
    }

    Optional<String> email() throws BadCellException {
        var cell = cells.text(SheetField.EMAIL).map(found -> found.replaceFirst("(?i)^mailto:", ""));
        if (cell.isPresent() && !VacancyInput.isEmail(cell.get())) {
            throw new BadCellException(Reason.BAD_EMAIL, SheetField.EMAIL, cell.get());
        }
        return cell;
    }

    /** The number alone, or the only one in the cell: many write a name beside it. */
    Optional<PhoneNumber> phone() throws BadCellException {
        var cell = cells.text(SheetField.PHONE);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var whole = PhoneNumber.parse(cell.get()).filter(number -> number.digits() >= FEWEST_DIGITS);
        if (whole.isPresent()) {
            return whole;
        }
        var found = PHONE.matcher(cell.get()).results().map(MatchResult::group).toList();
        var only = found.size() == 1 ? PhoneNumber.parse(found.getFirst()) : Optional.<PhoneNumber>empty();
        if (only.isEmpty()) {
            throw new BadCellException(Reason.BAD_PHONE, SheetField.PHONE, cell.get());
        }
        return only;
    }
}
