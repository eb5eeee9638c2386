package fi.jelppi.shared;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed as their first name, by their own choice; not looked at yet.
 *
 * @param typed may be empty
 */
public record FirstName(String typed) {

    /** Letters and what stands between them. */
    public static final int LONGEST = 40;

    /** No digits: an identity code is never taken in. */
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} '’-]*");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    /** Why it cannot be taken. */
    public enum Fault {
        LONG,
        CHARACTERS
    }

    /** Empty when it can be taken, or when none was given. Spaces around and doubled ones are forgiven. */
    public Optional<Fault> fault() {
        if (typed.length() > 2 * LONGEST) {
            return Optional.of(Fault.LONG);
        }
        var name = tidy();
        if (name == null) {
            return Optional.empty();
        }
        if (name.length() > LONGEST) {
            return Optional.of(Fault.LONG);
        }
        return FORM.matcher(name).matches() ? Optional.empty() : Optional.of(Fault.CHARACTERS);
    }

    /** As it is kept; null when none was given. Ask {@link #fault} first. */
    public @Nullable String tidy() {
        var tidy = SPACES.matcher(typed.strip()).replaceAll(" ").strip();
        return tidy.isEmpty() ? null : tidy;
    }

    @Override
    public String toString() {
        return "FirstName";
    }
}
