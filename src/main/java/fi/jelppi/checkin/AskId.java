package fi.jelppi.checkin;

import fi.jelppi.shared.Ids;
import java.util.UUID;

/** Identifies one asking whether people are there. */
public record AskId(UUID value) {

    public static AskId next() {
        return new AskId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static AskId of(String text) {
        return new AskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
