package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.FitText;
import fi.jelppi.jobs.source.Incoming.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A row that is not taken.
 *
 * @param row its number, as a spreadsheet counts
 * @param externalId null when it cannot even be named
 * @param reason why
 * @param field what its column tells; {@link SheetField#UNUSED} when it is about the whole row
 * @param value of the cell, shortened; for one that comes twice the number of the row before
 */
public record Refusal(int row, @Nullable String externalId, Reason reason, SheetField field, String value) {

    private static final int LONGEST = 60;

    public Refusal {
        value = FitText.cut(value, LONGEST);
    }

    /** What is wrong. */
    public String textKey() {
        return "jobs.desk.rejection." + reason.code();
    }

    /** What to do. */
    public String adviceKey() {
        return "jobs.sheet.advice." + reason.code();
    }
}
