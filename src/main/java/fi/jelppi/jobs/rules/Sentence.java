package fi.jelppi.jobs.rules;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One sentence of a vacancy.
 *
 * @param written as it stands there
 * @param text the same as {@link Words#fold} makes it, with plain dashes and ages in figures
 * @param heading how what stands above it is meant, for example below "Vaatimukset"
 * @param title whether it is the vacancy's title
 */
record Sentence(String written, String text, Mood heading, boolean title) {

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern RANGE = Pattern.compile("(\\d) ?- ?(?=\\d)");
    private static final Pattern LOOSE = Pattern.compile("(\\d)(?: ?- ?| )(?=vuotia)");
    private static final List<String> NUMERALS = Words.stems(
            "kolmetoista",
            "neljätoista",
            "viisitoista",
            "kuusitoista",
            "seitsemäntoista",
            "kahdeksantoista",
            "yhdeksäntoista",
            "kaksikymmentä");
    private static final int FIRST_NUMERAL = 13;
    private static final Pattern NUMERAL =
            Pattern.compile("(" + String.join("|", NUMERALS) + ")[ -]?(?=vuoti|vuotta|vuoden)");

    static Sentence of(String written, Mood heading, boolean title) {
        return new Sentence(written, plain(written), heading, title);
    }

    private static String plain(String written) {
        var text = Words.fold(written);
        if (text.contains("toista") || text.contains("kaksikym")) {
            text = NUMERAL.matcher(text).replaceAll(found -> FIRST_NUMERAL + NUMERALS.indexOf(found.group(1)) + " ");
        }
        if (!Words.has(DIGIT, text)) {
            return text;
        }
        text = RANGE.matcher(text).replaceAll("$1-");
        return LOOSE.matcher(text).replaceAll("$1-");
    }
}
