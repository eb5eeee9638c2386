package fi.jelppi.guides.library;

import fi.jelppi.files.StoredFile;
import fi.jelppi.guides.Audience;
import fi.jelppi.guides.Theme;
import fi.jelppi.shared.PhoneNumber;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A thing that the desk put into the library.
 *
 * @param language of the thing itself and of its words here
 * @param file null where there is none
 */
public record Tool(
        ToolKind kind,
        Set<Audience> audiences,
        Theme theme,
        Locale language,
        Words words,
        Reach reach,
        Upkeep upkeep,
        @Nullable StoredFile file) {

    public Tool {
        audiences = Set.copyOf(audiences);
    }

    /** @param purpose what it is, in a sentence */
    public record Words(String title, String purpose) {}

    /**
     * Where it is, and how an organisation is reached; never a private person.
     *
     * @param organisation empty where there is none
     */
    public record Reach(
            @Nullable URI address,
            String organisation,
            @Nullable PhoneNumber phone,
            @Nullable String email) {}

    /**
     * How it is kept true.
     *
     * @param added when it came into the library
     * @param checked when somebody last looked whether it is right
     * @param review until when somebody has to look again
     * @param source where what is said of it can be read
     * @param first whether its file has to be on every kiosk before others
     */
    public record Upkeep(
            LocalDate added,
            LocalDate checked,
            String checkedBy,
            LocalDate review,
            @Nullable URI source,
            boolean first) {}
}
