package fi.jelppi.event;

import fi.jelppi.event.Waiting.State;
import fi.jelppi.participant.People;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queue of an event that is full: whoever is first gets the next free place, by itself (decision 0291). */
@Service
@OnCentral
public class WaitingList {

    /** How long it is still known who waited, after the event. */
    static final int KEEP_DAYS = 14;

    private static final int MOST_MOVED = 50;

    private final WaitingTable table;
    private final EventRows events;
    private final Registrations registrations;
    private final People people;
    private final WaitingLinks links;
    private final PassSending mails;

    WaitingList(
            WaitingTable table,
            EventRows events,
            Registrations registrations,
            People people,
            WaitingLinks links,
            PassSending mails) {
        this.table = table;
        this.events = events;
        this.registrations = registrations;
        this.people = people;
        this.links = links;
        this.mails = mails;
    }

    /** @param position from 1; 0 for those who got a place */
    public record Line(Waiting waiting, int position, Person person) {}

    /** In order, and after them those who got a place, the last one first. */
    @Transactional(readOnly = true)
    public List<Line> lines(EventId event) {
        var all = table.all(event.value());
        var order = new WaitingOrder(all);
        var known = people.find(all.stream().map(Waiting::person).toList());
        var moved = moved(all);
        return Stream.concat(order.queue().stream(), moved.stream())
                .flatMap(it -> Optional.ofNullable(known.get(it.person())).stream()
                        .map(person -> new Line(it, order.positionOf(it.id()), person)))
                .toList();
    }

    private List<Waiting> moved(List<Waiting> all) {
        var last = all.stream()
                .filter(it -> it.state() == State.MOVED)
                .sorted(Comparator.comparing(Waiting::changedAt).reversed())
                .limit(MOST_MOVED)
                .toList();
        var places = registrations.find(last.stream().map(Waiting::id).toList()).values().stream()
                .filter(it -> !it.cancelled())
                .map(Registration::id)
                .collect(Collectors.toSet());
        return last.stream().filter(it -> places.contains(it.id())).toList();
    }

    /** How many wait. */
    @Transactional(readOnly = true)
    public int count(EventId event) {
        return table.count(event.value());
    }

    /** From 1; 0 for somebody who does not wait. */
    @Transactional(readOnly = true)
    public int positionOf(Waiting waiting) {
        return new WaitingOrder(table.all(waiting.event().value())).positionOf(waiting.id());
    }

    /** The next free place is theirs. False when they do not wait any more. */
    @Transactional
    public boolean putFirst(RegistrationId id) {
        var waiting = locked(id);
        waiting.ifPresent(table::putFirst);
        waiting.ifPresent(it -> registrations.tell(it.event().value()));
        return waiting.isPresent();
    }

    /**
     * Why somebody is taken though there is no place (decision 0305).
     *
     * @param reason never empty
     */
    public record Beyond(String reason, UserId by) {

        public static final int LONGEST = 200;

        public Beyond {
            reason = reason.strip();
            if (reason.isEmpty() || reason.length() > LONGEST) {
                throw new IllegalArgumentException("a place beyond the number needs a reason");
            }
        }
    }

    /** What came of taking somebody though there is no place. */
    public enum Taken {
        DONE,
        /** They got a place, or do not want one any more. */
        NOT_WAITING,
        /** The event is cancelled or over. */
        CLOSED
    }

    /** Whether anybody can still be taken: it is neither cancelled nor over. */
    @Transactional(readOnly = true)
    public boolean isOpen(EventId event) {
        return events.findById(event.value())
                .filter(it -> !registrations.isClosed(it))
                .isPresent();
    }

    /** Takes them at once, whoever stands before them. */
    @Transactional
    public Taken takeBeyond(RegistrationId id, Beyond why) {
        return locked(id).map(it -> takeBeyond(it, why)).orElse(Taken.NOT_WAITING);
    }

    private Taken takeBeyond(Waiting waiting, Beyond why) {
        var event = events.findById(waiting.event().value()).filter(it -> !registrations.isClosed(it));
        event.ifPresent(row -> {
            table.explain(waiting, why);
            moveUp(row, waiting);
        });
        return event.isPresent() ? Taken.DONE : Taken.CLOSED;
    }

    /** False when they do not wait any more. */
    @Transactional
    public boolean leave(RegistrationId id) {
        var waiting = locked(id);
        waiting.ifPresent(it -> table.change(it, State.LEFT));
        waiting.ifPresent(it -> registrations.tell(it.event().value()));
        return waiting.isPresent();
    }

    private Optional<Waiting> locked(RegistrationId id) {
        table.find(id).ifPresent(it -> events.lock(it.event().value()));
        return table.find(id).filter(it -> it.state() == State.WAITING);
    }

    @EventListener
    @Transactional
    public void on(Registrations.PlaceFreed freed) {
        moveUp(freed.event());
    }

    /** There may be more places than before. */
    @EventListener
    @Transactional
    public void on(Programme.EventSaved saved) {
        moveUp(saved.event());
    }

    @EventListener
    @Transactional
    public void on(People.PersonErased erased) {
        table.forget(erased.person());
    }

    private void moveUp(EventId event) {
        if (table.count(event.value()) == 0) {
            return;
        }
        events.lock(event.value())
                .filter(row -> !registrations.isClosed(row))
                .ifPresent(row -> new WaitingOrder(table.all(row.id))
                        .movingUp(registrations.freeSeats(row))
                        .forEach(it -> moveUp(row, it)));
    }

    private void moveUp(EventRow row, Waiting waiting) {
        var person = people.find(waiting.person()).orElseThrow();
        var registration = registrations.seat(row, waiting.id(), person);
        table.change(waiting, State.MOVED);
        links.hand(registration.id());
        mails.sendMovedUp(registration);
    }
}
