package fi.jelppi.guides;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture's name, made of what is in it: whoever has that name has that picture.
 *
 * @param value 32 characters of its SHA-256 in hexadecimal, and its type
 */
public record PictureName(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}\\.(jpg|png)");

    /** @throws IllegalArgumentException for anything else */
    public PictureName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no name of a picture");
        }
    }

    /** Empty for anything else, paths too. */
    public static Optional<PictureName> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PictureName(text)) : Optional.empty();
    }

    public String mediaType() {
        return value.endsWith("png") ? "image/png" : "image/jpeg";
    }

    /** Of the public page, and of the same at central for kiosks. */
    public String path() {
        return "/guides/pictures/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
