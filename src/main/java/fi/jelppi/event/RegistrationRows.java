package fi.jelppi.event;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RegistrationRows extends JpaRepository<RegistrationRow, UUID> {

    Optional<RegistrationRow> findByPassId(UUID pass);

    List<RegistrationRow> findByPassIdIn(Collection<UUID> passes);

    Optional<RegistrationRow> findFirstByEventIdAndPersonIdAndCancelledFalse(UUID event, UUID person);

    List<RegistrationRow> findByEventIdAndLineAndCancelledFalse(UUID event, Integer line);

    List<RegistrationRow> findByPersonId(UUID person);

    boolean existsByEventIdAndLineIsNullAndCancelledFalse(UUID event);

    @Query("select r.eventId from RegistrationRow r where r.id = :id")
    Optional<UUID> eventOf(UUID id);

    int countByEventIdAndCancelledFalse(UUID event);

    @Query("select r from RegistrationRow r where r.eventId in :events and r.cancelled = false"
            + " and r.nameSearch like :pattern escape '!' order by r.nameOrder, r.id")
    List<RegistrationRow> search(Collection<UUID> events, String pattern, Limit limit);

    /** For walking through all of an event in steps that memory does not notice. */
    @Query("select r from RegistrationRow r where r.eventId = :event and r.id > :after order by r.id")
    List<RegistrationRow> after(UUID event, UUID after, Limit limit);

    @Modifying
    @Query("delete from RegistrationRow r where r.eventId in :events")
    int deleteOf(Collection<UUID> events);
}
