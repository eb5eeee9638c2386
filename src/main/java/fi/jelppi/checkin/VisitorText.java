package fi.jelppi.checkin;

import org.jspecify.annotations.Nullable;

/** Text that somebody wrote at the door, made fit for a column. */
final class VisitorText {

    /** Characters of a group's label. */
    static final int LABEL = 100;

    /** Characters of a first name or a village. */
    static final int NAME = 60;

    private VisitorText() {}

    /** Trimmed, without control characters, at most {@code length} characters; null when nothing is left. */
    static @Nullable String shortened(@Nullable String text, int length) {
        if (text == null) {
            return null;
        }
        String clean = text.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .limit(length)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return clean.isEmpty() ? null : clean;
    }
}
