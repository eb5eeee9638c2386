package fi.jelppi.shared.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;

/**
 * One setting that keeps the node from starting.
 *
 * @param property its full name, for example {@code jelppi.sync.poll}
 * @param value as it was given, shortened and without line breaks; null when it is missing or secret
 * @param why in a few English words, for whoever looks after the machine
 * @param example a whole line that would be right; null when there is none
 * @param where the file and line, as far as they are known
 */
public record BadSetting(
        String property,
        @Nullable String value,
        String why,
        @Nullable String example,
        @Nullable String where) {

    private static final int LONGEST = 200;

    /** Fills in the example that {@link KnownSettings} has, and leaves the value of a secret out. */
    static BadSetting of(String property, @Nullable Object value, String why, @Nullable Object where) {
        return new BadSetting(
                property,
                KnownSettings.isSecret(property) ? null : shown(value),
                why,
                KnownSettings.example(property).orElse(null),
                place(where));
    }

    /** The file and line where there are some; else what Spring calls the place. */
    static @Nullable String place(@Nullable Object where) {
        return switch (where) {
            case PropertySourceOrigin source when source.getOrigin() != null -> place(source.getOrigin());
            case TextResourceOrigin text
            when text.getLocation() != null -> {
                var name = text.getResource() == null ? "" : text.getResource().getFilename();
                yield name + ", line " + (text.getLocation().getLine() + 1);
            }
            case null -> null;
            default -> where.toString();
        };
    }

    private static @Nullable String shown(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        var line = value.toString().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** What stands in the log. */
    String description() {
        var text = new StringBuilder("The setting ").append(property);
        if (value != null) {
            text.append(" has the value \"").append(value).append('"');
        }
        text.append(value != null ? ", but it " : " ").append(why).append('.');
        if (where != null) {
            text.append(" It stands in ").append(where).append('.');
        }
        return text.toString();
    }

    /** What to do about it. */
    String action() {
        return example == null ? "Correct the setting and start again." : "Right would be, for example: " + example;
    }
}
