package fi.jelppi.guides.desk;

import fi.jelppi.guides.GuideId;
import java.util.Locale;
import java.util.Optional;

/** Names of guides as they come from outside, and keys of languages' names. */
final class GuideNames {

    private GuideNames() {}

    /** Empty for what is no name of a guide. */
    static Optional<GuideId> parse(String typed) {
        try {
            return Optional.of(new GuideId(typed.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static String languageKey(Locale language) {
        return languageKey(language.toLanguageTag());
    }

    /** @param tag for example {@code fi-simple} */
    static String languageKey(String tag) {
        return "shared.language." + tag;
    }
}
