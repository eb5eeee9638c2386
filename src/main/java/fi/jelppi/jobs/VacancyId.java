package fi.jelppi.jobs;

import fi.jelppi.shared.Ids;
import java.util.UUID;

/** Identifies a vacancy here, whatever its sources call it; a UUIDv7 made at central (RFC 9562). */
public record VacancyId(UUID value) {

    public static VacancyId next() {
        return new VacancyId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
