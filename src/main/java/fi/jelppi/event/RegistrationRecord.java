package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration on the wire; personal. A cancelled one is withdrawn, never sent.
 *
 * @param line see {@link Registration#line()}
 */
record RegistrationRecord(
        UUID event,
        UUID person,
        UUID pass,
        String name,
        @Nullable Integer line) {

    static final ReferenceType<RegistrationRecord> TYPE =
            new ReferenceType<>("event.registration", 2, RegistrationRecord.class);

    /** Before there were lines; kiosks that were not upgraded yet read it, and central's feed may still have it. */
    record V1(UUID event, UUID person, UUID pass, String name) {

        static final ReferenceType<V1> TYPE = new ReferenceType<>("event.registration", 1, V1.class);

        RegistrationRecord newer() {
            return new RegistrationRecord(event, person, pass, name, null);
        }
    }

    V1 older() {
        return new V1(event, person, pass, name);
    }

    static RegistrationRecord of(Registration registration) {
        return new RegistrationRecord(
                registration.event().value(),
                registration.person().value(),
                registration.pass().value(),
                registration.name(),
                registration.line());
    }

    Registration toRegistration(UUID id) {
        return new Registration(
                new RegistrationId(id), new EventId(event), new PersonId(person), new PassId(pass), name, false, line);
    }
}
