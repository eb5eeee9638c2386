package fi.jelppi.event;

import fi.jelppi.participant.Passes;
import fi.jelppi.participant.People;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.RegistrationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who registered to what. Written at central; a kiosk knows those of its point and the coming days. */
@Service
public class Registrations {

    /** A pass that was given out outlives an event that is postponed; the sessions say when the door is open (decision 0040). */
    private static final Duration PASS_OUTLIVES_EVENT = Duration.ofDays(365);

    private final EventRows events;
    private final RegistrationRows rows;
    private final RegistrationPages pages;
    private final LineNumbers lines;
    private final WaitingTable waiting;
    private final KioskFeed feed;
    private final People people;
    private final Passes passes;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Registrations(
            EventRows events,
            RegistrationRows rows,
            RegistrationPages pages,
            LineNumbers lines,
            WaitingTable waiting,
            KioskFeed feed,
            People people,
            Passes passes,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.events = events;
        this.rows = rows;
        this.pages = pages;
        this.lines = lines;
        this.waiting = waiting;
        this.feed = feed;
        this.people = people;
        this.passes = passes;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Somebody gave a place back, in the same transaction; the event's row is locked. */
    record PlaceFreed(EventId event) {}

    /** Other people have a place, or wait for one, than before. */
    record PeopleChanged(EventId event) {}

    /** What came of asking for a place. */
    public sealed interface Outcome {

        record Registered(Registration registration) implements Outcome {}

        /** Every seat is taken or waited for: in the queue (decision 0291). */
        record Queued(Waiting waiting) implements Outcome {}

        /** Unknown, cancelled or over. */
        record Closed() implements Outcome {}
    }

    /**
     * Takes a place, saves the person and issues the pass; never oversells the last seat. When there is none, the person goes
     * to the end of the queue. Asking again for the same person answers the place they have. Central only.
     */
    @Transactional
    public Outcome register(EventId event, Person person) {
        var row = events.lock(event.value()).orElse(null);
        if (row == null || isClosed(row)) {
            return new Outcome.Closed();
        }
        var already = rows.findFirstByEventIdAndPersonIdAndCancelledFalse(
                row.id, person.id().value());
        if (already.isPresent()) {
            return new Outcome.Registered(already.get().toRegistration());
        }
        if (seatsForNew(row) < 1) {
            return new Outcome.Queued(waiting.ofPerson(row.id, person.id()).orElseGet(() -> queue(row, person)));
        }
        return new Outcome.Registered(seat(row, RegistrationId.next(), person));
    }

    /** The caller holds the event's lock and has looked at the seats. */
    Registration seat(EventRow event, RegistrationId id, Person person) {
        var taken = place(event, id, person, lines.take(event.id, 1));
        feed.registrations(event, List.of(taken));
        rows.flush();
        tell(event.id);
        return taken.toRegistration();
    }

    /** To the end; the caller holds the event's lock. */
    Waiting queue(EventRow event, Person person) {
        people.save(person);
        tell(event.id);
        return waiting.add(event.id, person.id());
    }

    /** Whoever looks at the event's people. */
    void tell(UUID event) {
        publisher.publishEvent(new PeopleChanged(new EventId(event)));
    }

    /** Looks at what somebody typed; nothing is stored. */
    public PersonInput.Checked check(PersonInput input) {
        return input.check(Year.now(clock).getValue());
    }

    /** Cancelled or over. */
    boolean isClosed(EventRow row) {
        return row.cancelled || !row.toSessions().getLast().endsAt().isAfter(clock.instant());
    }

    /** The caller holds the event's lock. */
    int freeSeats(EventRow row) {
        return row.capacity == null ? Integer.MAX_VALUE : row.capacity - rows.countByEventIdAndCancelledFalse(row.id);
    }

    /** Those who wait come first. The caller holds the event's lock. */
    int seatsForNew(EventRow row) {
        return row.capacity == null ? Integer.MAX_VALUE : freeSeats(row) - waiting.count(row.id);
    }

    /** The caller holds the event's lock, has looked at the seats, has taken a line and tells the kiosks. */
    RegistrationRow place(EventRow event, RegistrationId id, Person person, int line) {
        people.save(person);
        Instant last = event.toSessions().getLast().endsAt();
        var pass = passes.issueForEvent(
                new EventId(event.id),
                person.id(),
                new PointId(event.pointId),
                clock.instant().minus(Duration.ofDays(1)),
                last.plus(PASS_OUTLIVES_EVENT));
        var registration =
                new Registration(id, new EventId(event.id), person.id(), pass.id(), person.displayName(), false, line);
        var row = new RegistrationRow(id.value());
        row.take(registration);
        return rows.save(row);
    }

    /** Gives the place back and revokes the pass everywhere; false when there is no such place any more. Central only. */
    @Transactional
    public boolean cancel(RegistrationId id) {
        lockEventOf(id);
        var row = rows.findById(id.value()).orElse(null);
        if (row == null || row.cancelled) {
            return false;
        }
        row.cancelled = true;
        rows.saveAndFlush(row);
        passes.revoke(new PassId(row.passId));
        feed.withdraw(List.of(row));
        publisher.publishEvent(new PlaceFreed(new EventId(row.eventId)));
        tell(row.eventId);
        return true;
    }

    /** First of all, or those who send the event's people to the kiosks would send this one after the withdrawal. */
    private void lockEventOf(RegistrationId id) {
        rows.eventOf(id.value()).ifPresent(events::lock);
    }

    /** The person was erased: the name goes here and in the halls; that somebody had registered stays. */
    @EventListener
    @Transactional
    public void erase(People.PersonErased erased) {
        var theirs = rows.findByPersonId(erased.person().value());
        theirs.stream().map(row -> row.eventId).sorted().forEach(events::lock);
        for (RegistrationRow row : theirs) {
            row.take(new Registration(
                    new RegistrationId(row.id),
                    new EventId(row.eventId),
                    erased.person(),
                    new PassId(row.passId),
                    "",
                    true,
                    row.line));
            feed.withdraw(List.of(row));
        }
        rows.flush();
        theirs.forEach(row -> publisher.publishEvent(new PlaceFreed(new EventId(row.eventId))));
        theirs.forEach(row -> tell(row.eventId));
    }

    @Transactional(readOnly = true)
    public Optional<Registration> find(RegistrationId id) {
        return rows.findById(id.value()).map(RegistrationRow::toRegistration);
    }

    /** The registration that a pass of this event stands for. */
    @Transactional(readOnly = true)
    public Optional<Registration> byPass(PassId pass) {
        return rows.findByPassId(pass.value()).map(RegistrationRow::toRegistration);
    }

    /** Those of the passes that stand for a registration; at most 1,000 passes at a time. */
    @Transactional(readOnly = true)
    public Map<PassId, Registration> byPasses(Collection<PassId> passes) {
        return rows.findByPassIdIn(passes.stream().map(PassId::value).toList()).stream()
                .map(RegistrationRow::toRegistration)
                .collect(Collectors.toMap(Registration::pass, it -> it));
    }

    /** A person's registration to this event, whichever pass was shown; cancelled ones are left out. */
    @Transactional(readOnly = true)
    public Optional<Registration> ofPerson(PersonId person, EventId event) {
        return rows.findFirstByEventIdAndPersonIdAndCancelledFalse(event.value(), person.value())
                .map(RegistrationRow::toRegistration);
    }

    /** Those of the ids that are known here; at most 1,000 ids at a time. */
    @Transactional(readOnly = true)
    public Map<RegistrationId, Registration> find(Collection<RegistrationId> ids) {
        return rows.findAllById(ids.stream().map(RegistrationId::value).toList()).stream()
                .map(RegistrationRow::toRegistration)
                .collect(Collectors.toMap(Registration::id, it -> it));
    }

    /**
     * Who stands on this line of the event's lists; empty after a cancellation, and on a kiosk that holds two for a while
     * because central was restored from a backup.
     */
    @Transactional(readOnly = true)
    public Optional<Registration> onLine(EventId event, int line) {
        var found = rows.findByEventIdAndLineAndCancelledFalse(event.value(), line);
        return found.size() == 1 ? Optional.of(found.getFirst().toRegistration()) : Optional.empty();
    }

    /** By name, a page at a time, without the cancelled ones. */
    @Transactional(readOnly = true)
    public List<Registration> ofEvent(EventId event, int offset, int limit) {
        return pages.active(event.value(), offset, limit).stream()
                .map(RegistrationRow::toRegistration)
                .toList();
    }

    /** Places taken; the cancelled ones are free again. */
    @Transactional(readOnly = true)
    public int countOf(EventId event) {
        return rows.countByEventIdAndCancelledFalse(event.value());
    }

    /** Names that contain the text, whatever the case, among the registrations of these events; at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<Registration> search(List<EventId> events, String text, int limit) {
        if (events.isEmpty()) {
            return List.of();
        }
        return rows
                .search(events.stream().map(EventId::value).toList(), NameOrder.contains(text), Limit.of(limit))
                .stream()
                .map(RegistrationRow::toRegistration)
                .toList();
    }
}
