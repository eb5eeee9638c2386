package fi.jelppi.jobs.post;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A post as it is kept.
 *
 * @param version for saving over it
 * @param input the form's fields, without the contact
 * @param note what the desk wrote when it sent it back or rejected it; null otherwise
 * @param language of whoever wrote it
 * @param shown whether an approved version of it is on the screens
 */
public record Post(
        PostId id,
        long version,
        PostState state,
        PostInput input,
        @Nullable String note,
        Locale language,
        boolean shown,
        Instant changedAt) {

    Post with(PostState other, @Nullable String otherNote) {
        return new Post(id, version, other, input, otherNote, language, shown, changedAt);
    }

    Post with(PostInput other) {
        return new Post(id, version, state, other, note, language, shown, changedAt);
    }

    Post showing() {
        return new Post(id, version, state, input, note, language, true, changedAt);
    }

    Post gone() {
        return new Post(id, version, state, input, note, language, false, changedAt);
    }
}
