package fi.jelppi.guides;

import fi.jelppi.shared.i18n.Languages;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Guides for tests of the desk: whole in every complete language. */
public final class SomeFiles {

    private SomeFiles() {}

    /** A name that no other test has. */
    public static GuideId id() {
        return new GuideId("test-" + UUID.randomUUID());
    }

    public static Map<Locale, String> titled(String title) {
        var finnish = SomeGuide.FINNISH.replaceFirst("title: Verokortti", "title: " + title);
        var plain = SomeGuide.ENGLISH.replace("Tax card", title).replace("You order", "Tilaat");
        return new HashMap<>(Map.of(
                Languages.FINNISH,
                finnish,
                Languages.PLAIN_FINNISH,
                plain,
                Languages.ENGLISH,
                SomeGuide.ENGLISH.replace("Tax card", title + " in English")));
    }

    /** Compared with its service long ago. */
    public static Map<Locale, String> overdue(String title) {
        var files = titled(title);
        files.computeIfPresent(
                Languages.FINNISH,
                (language, text) -> text.replace("checked: 2026-11-27", "checked: 2020-01-02")
                        .replace("review: 2027-05-27", "review: 2020-06-02"));
        return files;
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
