package fi.jelppi.shared;

/**
 * Cells that a spreadsheet would take for a formula. Written with an apostrophe in front, read back without it.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
public final class CsvCells {

    private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

    private CsvCells() {}

    public static String write(String text) {
        return startsFormula(text) ? "'" + text : text;
    }

    public static String read(String cell) {
        return cell.startsWith("'") && startsFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
    }
}
