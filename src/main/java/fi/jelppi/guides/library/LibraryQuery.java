package fi.jelppi.guides.library;

import fi.jelppi.guides.Audience;
import fi.jelppi.guides.Theme;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the library.
 *
 * @param audience null for all
 * @param theme null for all
 * @param text words as they were typed; empty for all
 * @param language that guides are told in where they have it
 */
public record LibraryQuery(
        @Nullable Audience audience, @Nullable Theme theme, String text, Order order, Locale language) {

    /** What is left out, and what comes first. */
    public enum Order {
        /** By theme, then by title. */
        THEME("theme"),
        /** Only what came within {@link Library#NEW_DAYS} days, newest first. */
        NEW("new"),
        /** What was looked at last comes first. */
        CHECKED("checked");

        private final String code;

        Order(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** All of it, by theme. */
    public static LibraryQuery all(Locale language) {
        return new LibraryQuery(null, null, "", Order.THEME, language);
    }

    public LibraryQuery of(@Nullable Audience other) {
        return new LibraryQuery(other, theme, text, order, language);
    }

    public LibraryQuery about(@Nullable Theme other) {
        return new LibraryQuery(audience, other, text, order, language);
    }

    public LibraryQuery with(String words) {
        return new LibraryQuery(audience, theme, words, order, language);
    }

    public LibraryQuery by(Order other) {
        return new LibraryQuery(audience, theme, text, other, language);
    }

    public LibraryQuery in(Locale other) {
        return new LibraryQuery(audience, theme, text, order, other);
    }
}
