package fi.jelppi.guides.library;

import fi.jelppi.guides.Audience;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.Theme;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the library, a guide or another thing, as a list shows it.
 *
 * @param language of its words
 * @param added null for guides, which come with the application
 */
public record LibraryEntry(
        Key key,
        ToolKind kind,
        Set<Audience> audiences,
        Theme theme,
        Locale language,
        String title,
        String purpose,
        LocalDate checked,
        @Nullable LocalDate added) {

    /** What leads to it. */
    public sealed interface Key {}

    public record OfGuide(GuideId id) implements Key {}

    public record OfTool(ToolId id) implements Key {}
}
