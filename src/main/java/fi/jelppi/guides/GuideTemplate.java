package fi.jelppi.guides;

import fi.jelppi.shared.i18n.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** What a new guide begins with: every kind of step once. It cannot be published before it has a title and a purpose. */
public final class GuideTemplate {

    private static final int MONTHS_TO_REVIEW = 6;

    private GuideTemplate() {}

    /** In every complete language. */
    public static Map<Locale, String> files(LocalDate today) {
        var files = new HashMap<Locale, String>();
        for (Locale language : Languages.all()) {
            files.put(
                    language,
                    read(language)
                            .replace("TODAY", today.toString())
                            .replace(
                                    "REVIEW", today.plusMonths(MONTHS_TO_REVIEW).toString()));
        }
        return files;
    }

    private static String read(Locale language) {
        try {
            return new ClassPathResource("guide-template/" + language.toLanguageTag() + ".md")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
