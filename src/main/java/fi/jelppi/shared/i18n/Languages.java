package fi.jelppi.shared.i18n;

import java.util.List;
import java.util.Locale;

/** The complete languages. Finnish comes first and is what a screen returns to; plain Finnish is a language of its own. */
public final class Languages {

    public static final Locale FINNISH = Locale.forLanguageTag("fi");

    /** Selkosuomi. A private-use tag such as {@code fi-x-selko} would silently load standard Finnish. */
    public static final Locale PLAIN_FINNISH = Locale.forLanguageTag("fi-simple");

    public static final Locale ENGLISH = Locale.forLanguageTag("en");

    private static final List<Locale> ALL = List.of(FINNISH, PLAIN_FINNISH, ENGLISH);

    private Languages() {}

    public static List<Locale> all() {
        return ALL;
    }
}
