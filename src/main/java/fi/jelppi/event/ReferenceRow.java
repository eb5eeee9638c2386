package fi.jelppi.event;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of reference data: its id is made before it is stored, and two who change it at once are told apart. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class ReferenceRow {

    @Id
    UUID id;

    /** Null until stored. */
    @Version
    @Nullable
    Long version;

    protected ReferenceRow() {}

    ReferenceRow(UUID id) {
        this.id = id;
    }
}
