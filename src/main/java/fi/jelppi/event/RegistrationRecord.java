package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;

/** A registration on the wire; personal. A cancelled one is withdrawn, never sent. */
record RegistrationRecord(UUID event, UUID person, UUID pass, String name) {

    static final ReferenceType<RegistrationRecord> TYPE =
            new ReferenceType<>("event.registration", 1, RegistrationRecord.class);

    static RegistrationRecord of(Registration registration) {
        return new RegistrationRecord(
                registration.event().value(),
                registration.person().value(),
                registration.pass().value(),
                registration.name());
    }

    Registration toRegistration(UUID id) {
        return new Registration(
                new RegistrationId(id), new EventId(event), new PersonId(person), new PassId(pass), name, false);
    }
}
