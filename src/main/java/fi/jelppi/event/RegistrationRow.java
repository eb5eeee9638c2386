package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's place at an event. */
@Entity
@Table(name = "registration")
@SuppressWarnings("NullAway.Init")
class RegistrationRow extends ReferenceRow {

    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "pass_id")
    UUID passId;

    String name;

    @Column(name = "name_search")
    String nameSearch;

    @Column(name = "name_order")
    String nameOrder;

    boolean cancelled;

    @Nullable
    @Column(name = "line_number")
    Integer line;

    protected RegistrationRow() {}

    RegistrationRow(UUID id) {
        super(id);
    }

    void take(Registration registration) {
        eventId = registration.event().value();
        personId = registration.person().value();
        passId = registration.pass().value();
        name = registration.name();
        nameSearch = NameOrder.searchable(name);
        nameOrder = NameOrder.key(name);
        cancelled = registration.cancelled();
        line = registration.line();
    }

    Registration toRegistration() {
        return new Registration(
                new RegistrationId(id),
                new EventId(eventId),
                new PersonId(personId),
                new PassId(passId),
                name,
                cancelled,
                line);
    }
}
