package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.FitText;
import java.util.regex.Pattern;

/** Texts of cells, made fit for the store. */
final class CellText {

    /** Characters, as in Excel; a longer one is cut there and its row refused. */
    static final int LONGEST = 32_767;

    /** How spreadsheets are told to leave digits alone: {@code ="00100"}. */
    private static final Pattern KEPT = Pattern.compile("=\"([^\"]*)\"");

    /** What stands where there is nothing to say. */
    private static final Pattern NOTHING = Pattern.compile("[-–—.?]+|(?i:n/a)");

    private static final String FORMULA_SIGNS = "=+-@";
    private static final Pattern ERROR = Pattern.compile("#(?:REF|VALUE|DIV/0|NAME|NUM|N/A|NULL)[!?]?");

    private CellText() {}

    static String tidy(String cell) {
        var shown = cell.length() > LONGEST + 1 ? cell.substring(0, LONGEST + 1) : cell;
        var text =
                FitText.tidy(shown.replace('\u00a0', ' ').replace("\r\n", "\n").replace('\r', '\n'));
        var kept = KEPT.matcher(text);
        if (kept.matches()) {
            return kept.group(1).strip();
        }
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && FORMULA_SIGNS.indexOf(text.charAt(1)) >= 0;
        var bare = guarded ? text.substring(1) : text;
        return NOTHING.matcher(bare).matches() ? "" : bare;
    }

    /** A formula that nobody worked out, or one that came to nothing. */
    static boolean isFormula(String cell) {
        return cell.startsWith("=") || ERROR.matcher(cell).matches();
    }
}
