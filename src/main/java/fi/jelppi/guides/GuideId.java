package fi.jelppi.guides;

import java.util.regex.Pattern;

/**
 * Name of a guide, and of its folder.
 *
 * @param value for example {@code tax-card}
 */
public record GuideId(String value) {

    private static final Pattern FORM = Pattern.compile("(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException when it is no such name */
    public GuideId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no name of a guide");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
