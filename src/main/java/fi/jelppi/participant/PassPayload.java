package fi.jelppi.participant;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.sync.spi.ReferenceType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pass as kiosks get it; no name.
 *
 * @param kind {@link PassKind#code()}
 * @param person so that a personal pass finds the registration of its holder
 */
record PassPayload(
        int kind,
        String code,
        @Nullable UUID event,
        @Nullable UUID person,
        Instant notBefore,
        Instant notAfter) {

    static final ReferenceType<PassPayload> TYPE = new ReferenceType<>("participant.pass", 1, PassPayload.class);

    static PassPayload of(PassRecord pass) {
        return new PassPayload(
                pass.kind().code(),
                pass.code().value(),
                pass.event() == null ? null : pass.event().value(),
                pass.person() == null ? null : pass.person().value(),
                pass.notBefore(),
                pass.notAfter());
    }

    /** @throws IllegalArgumentException when a field does not hold what this version knows */
    PassRecord toRecord(UUID id) {
        return new PassRecord(
                new PassId(id),
                PassKind.of(kind).orElseThrow(() -> new IllegalArgumentException("unknown kind of pass " + kind)),
                new ShortCode(code),
                event == null ? null : new EventId(event),
                person == null ? null : new PersonId(person),
                notBefore,
                notAfter,
                false);
    }
}
