package fi.jelppi.meeting;

import fi.jelppi.shared.Ids;
import java.util.UUID;

/** Identifies one recording of a meeting, from the asking on. */
public record RecordingId(UUID value) {

    static RecordingId next() {
        return new RecordingId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static RecordingId of(String text) {
        return new RecordingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
