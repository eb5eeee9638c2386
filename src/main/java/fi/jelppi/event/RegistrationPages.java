package fi.jelppi.event;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Pages of registrations at any offset, which a repository's page numbers cannot say. */
@Component
class RegistrationPages {

    private final EntityManager entities;

    RegistrationPages(EntityManager entities) {
        this.entities = entities;
    }

    List<RegistrationRow> active(UUID event, int offset, int limit) {
        return entities.createQuery(
                        "select r from RegistrationRow r where r.eventId = :event and r.cancelled = false"
                                + " order by r.nameOrder, r.id",
                        RegistrationRow.class)
                .setParameter("event", event)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }
}
