package fi.jelppi.event;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EventRows extends JpaRepository<EventRow, UUID> {

    /** Held until commit: whoever counts seats waits for the one before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from EventRow e where e.id = :id")
    Optional<EventRow> lock(UUID id);

    @Query("select e from EventRow e join e.sessions s where s.id = :session")
    Optional<EventRow> ofSession(UUID session);

    @Query("select distinct e from EventRow e join e.sessions s where s.date = :date and e.cancelled = false")
    List<EventRow> on(LocalDate date);

    @Query("select distinct e from EventRow e join e.sessions s where s.date = :date and e.cancelled = true")
    List<EventRow> cancelledOn(LocalDate date);

    @Query("select distinct e from EventRow e join e.sessions s"
            + " where (e.pointId = :point or :point member of e.halls) and s.date = :date and e.cancelled = false")
    List<EventRow> on(UUID point, LocalDate date);

    @Query("select e.id from EventRow e join e.sessions s"
            + " where (e.pointId = :point or :point member of e.halls) and s.date >= :from and e.cancelled = false"
            + " group by e.id order by min(s.date), e.id")
    List<UUID> coming(UUID point, LocalDate from, Limit limit);

    @Query("select e.id from EventRow e where e.eventCopy <> :held"
            + " and exists (select 1 from SessionRow s where s.eventId = e.id and s.date between :from and :to)")
    List<UUID> missing(KioskCopy held, LocalDate from, LocalDate to);

    @Query("select e.id from EventRow e where e.eventCopy <> :none"
            + " and not exists (select 1 from SessionRow s where s.eventId = e.id and s.date between :from and :to)")
    List<UUID> outdated(KioskCopy none, LocalDate from, LocalDate to);

    @Query("select e.id from EventRow e where e.peopleCopy <> :held"
            + " and exists (select 1 from SessionRow s where s.eventId = e.id and s.date between :from and :to)")
    List<UUID> missingPeople(KioskCopy held, LocalDate from, LocalDate to);

    @Query("select e.id from EventRow e where e.peopleCopy <> :none"
            + " and not exists (select 1 from SessionRow s where s.eventId = e.id and s.date between :from and :to)")
    List<UUID> outdatedPeople(KioskCopy none, LocalDate from, LocalDate to);

    /** Events of which kiosks hold people, some of them without a line. */
    @Query("select e.id from EventRow e where e.peopleCopy = :held and exists ("
            + "select 1 from RegistrationRow r where r.eventId = e.id and r.line is null and r.cancelled = false)")
    List<UUID> withoutLines(KioskCopy held);

    @Query("select e.id from EventRow e where e.lastDate < :before")
    List<UUID> over(LocalDate before);

    List<EventRow> findByIdIn(Collection<UUID> ids);
}
