package fi.jelppi.meeting;

import java.util.UUID;

/** Identifies a device in a meeting or before its door. */
public record ParticipantId(UUID value) {

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ParticipantId of(String text) {
        return new ParticipantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
