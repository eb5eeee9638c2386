package fi.jelppi.guides;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A run of text.
 *
 * @param link where it leads: https, tel or mailto; null for plain text
 */
public record Words(String text, Look look, @Nullable URI link) {

    /** How it is said. */
    public enum Look {
        PLAIN,
        STRONG,
        EMPHASIS
    }
}
