package fi.jelppi.guides.library;

import fi.jelppi.files.StoredFile;
import fi.jelppi.guides.Audience;
import fi.jelppi.guides.Links;
import fi.jelppi.guides.Theme;
import fi.jelppi.guides.library.Tool.Reach;
import fi.jelppi.guides.library.Tool.Upkeep;
import fi.jelppi.guides.library.Tool.Words;
import fi.jelppi.shared.PhoneNumber;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the library as somebody typed it; what was not typed is empty.
 *
 * @param file as it was taken in; null where there is none
 */
public record ToolInput(
        @Nullable ToolKind kind,
        Set<Audience> audiences,
        @Nullable Theme theme,
        Locale language,
        String title,
        String purpose,
        String address,
        String organisation,
        String phone,
        String email,
        Dates dates,
        String checkedBy,
        String source,
        boolean first,
        @Nullable StoredFile file) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_PURPOSE = 300;
    public static final int LONGEST_NAME = 80;

    /** @param review until when somebody has to look again */
    public record Dates(
            @Nullable LocalDate checked, @Nullable LocalDate review) {}

    public sealed interface Result {}

    public record Good(Tool tool) implements Result {}

    public record Bad(Set<Problem> problems) implements Result {}

    /** What is wrong with it, by field. */
    public enum Problem {
        KIND("kind"),
        AUDIENCE("audience"),
        THEME("theme"),
        TITLE("title"),
        PURPOSE("purpose"),
        /** Missing where the thing is a page, or no public address. */
        ADDRESS("address"),
        ORGANISATION("organisation"),
        PHONE("phone"),
        EMAIL("email"),
        CHECKED("checked"),
        CHECKED_BY("checked-by"),
        REVIEW("review"),
        SOURCE("source"),
        /** A form is a file or a page. */
        FILE("file");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        public String textKey() {
            return "library.problem." + code;
        }
    }

    /**
     * @param added when it came into the library
     * @param today the day of looking cannot come after it
     */
    public Result check(LocalDate added, LocalDate today) {
        var problems = ToolCheck.problems(this, today);
        return problems.isEmpty() ? new Good(tool(added)) : new Bad(problems);
    }

    static Optional<URI> web(String typed) {
        return Links.web(typed.strip());
    }

    private Tool tool(LocalDate added) {
        return new Tool(
                Objects.requireNonNull(kind),
                audiences,
                Objects.requireNonNull(theme),
                language,
                new Words(title.strip(), purpose.strip()),
                new Reach(
                        web(address).orElse(null),
                        organisation.strip(),
                        PhoneNumber.parse(phone).orElse(null),
                        email.isBlank() ? null : email.strip()),
                new Upkeep(
                        added,
                        Objects.requireNonNull(dates.checked()),
                        checkedBy.strip(),
                        Objects.requireNonNull(dates.review()),
                        web(source).orElse(null),
                        first),
                file);
    }
}
