package fi.jelppi.shared.i18n;

import java.util.List;
import java.util.Locale;

/**
 * The languages. Finnish comes first and is what a screen returns to; plain Finnish is a language of its own. The complete ones
 * are everywhere; the others are for a visitor at the touch screen, where a text that is missing is said in Finnish
 * (decision 0111).
 */
public final class Languages {

    public static final Locale FINNISH = Locale.forLanguageTag("fi");

    /** Selkosuomi. A private-use tag such as {@code fi-x-selko} would silently load standard Finnish. */
    public static final Locale PLAIN_FINNISH = Locale.forLanguageTag("fi-simple");

    public static final Locale ENGLISH = Locale.forLanguageTag("en");
    public static final Locale SWEDISH = Locale.forLanguageTag("sv");
    public static final Locale NORTHERN_SAMI = Locale.forLanguageTag("se");
    public static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    public static final Locale ARABIC = Locale.forLanguageTag("ar");

    private static final List<Locale> COMPLETE = List.of(FINNISH, PLAIN_FINNISH, ENGLISH);
    private static final List<Locale> ON_TOUCH_SCREEN =
            List.of(FINNISH, PLAIN_FINNISH, ENGLISH, SWEDISH, NORTHERN_SAMI, UKRAINIAN, RUSSIAN, ARABIC);

    private Languages() {}

    /** The complete ones. */
    public static List<Locale> all() {
        return COMPLETE;
    }

    /** The complete ones first. */
    public static List<Locale> onTouchScreen() {
        return ON_TOUCH_SCREEN;
    }

    /** From one time to another. The start is read first, whatever stands around it: in Arabic from the right. */
    public static String range(String from, String to, Locale language) {
        var range = from + "–" + to;
        return ARABIC.getLanguage().equals(language.getLanguage()) ? "\u2067" + range + "\u2069" : range;
    }

    /** For numbers: in Finland clocks, codes and prices have the same digits in every language. */
    static Locale forNumbers(Locale language) {
        return new Locale.Builder()
                .setLocale(language)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }
}
