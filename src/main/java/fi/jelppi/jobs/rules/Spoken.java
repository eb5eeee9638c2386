package fi.jelppi.jobs.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Languages that a vacancy asks for. */
public final class Spoken {

    /** Without one of these no language is asked for. */
    static final List<String> STEMS = Words.stems(
            "kiel", "puhu", "taito", "taido", "sujuva", "hallits", "osaa", "pärjää", "palvelet", "selviyd", "selviät");

    private static final Pattern OF_LANGUAGE =
            Words.pattern("\\b(?:\\w*kiel|puhu|taito|taido|kielitai|sujuva|hallits|osaa|pärjää|palvelet|selvi)\\w*");

    private static final Pattern ASKED = Words.pattern(
            "\\b(?:työ(?:skentely)?kiel\\w+|puhut|osaat|hallitset|pärjäät|selviydyt|selviät|palvelet)\\b");

    /** ISO 639-1, by the stems of the language's name. */
    private static final Map<String, Pattern> BY_CODE = new LinkedHashMap<>();

    static {
        BY_CODE.put("fi", Words.pattern("\\bsuom(?:i|ea|en|eksi|enkiel\\w+)\\b"));
        BY_CODE.put("en", Words.pattern("\\benglan(?:ti|tia|nin|niksi|ninkiel\\w+)\\b"));
        BY_CODE.put("sv", Words.pattern("\\bruots(?:i|ia|in|iksi|inkiel\\w+)\\b"));
        BY_CODE.put("se", Words.pattern("\\b(?:pohjois)?saame(?:a|n|ksi|nkiel\\w+)?\\b"));
        BY_CODE.put("ru", Words.pattern("\\bvenäjä(?:ä|n|ksi|nkiel\\w+)?\\b"));
        BY_CODE.put("uk", Words.pattern("\\bukraina(?:a|n|ksi|nkiel\\w+)?\\b"));
        BY_CODE.put("et", Words.pattern("\\b(?:viro|eest)(?:a|n|ksi|i|ia|in)?\\b"));
        BY_CODE.put("de", Words.pattern("\\bsaksa(?:a|n|ksi|nkiel\\w+)?\\b"));
        BY_CODE.put("fr", Words.pattern("\\branska(?:a|n|ksi|nkiel\\w+)?\\b"));
        BY_CODE.put("es", Words.pattern("\\bespanja(?:a|n|ksi|nkiel\\w+)?\\b"));
        BY_CODE.put("ar", Words.pattern("\\barabia(?:a|n|ksi|nkiel\\w+)?\\b"));
    }

    private Spoken() {}

    /** Every language that is known, the most usual first. */
    public static List<String> codes() {
        return List.copyOf(BY_CODE.keySet());
    }

    /** A language as it is called in another; what is no code stays as it is. */
    public static String name(String code, Locale reader) {
        return Locale.of(code).getDisplayLanguage(Locale.of(reader.getLanguage()));
    }

    /** Codes of those that a clause asks for; one that is welcome only is none of them. */
    static List<String> in(Clause clause) {
        boolean asked = clause.mood() == Mood.REQUIRED || clause.mood() == Mood.NONE && Words.has(ASKED, clause.text());
        if (!asked || !Words.hasAny(STEMS, clause.text()) || !Words.has(OF_LANGUAGE, clause.text())) {
            return List.of();
        }
        return BY_CODE.entrySet().stream()
                .filter(language -> Words.has(language.getValue(), clause.text()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
