package fi.jelppi.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The single transactions of {@link HorizonJob}; small, so that the feed's counter is never held for long. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class HorizonSteps {

    private static final int CHUNK = 500;
    private static final UUID START = new UUID(0, 0);

    private final EventRows events;
    private final RegistrationRows registrations;
    private final KioskFeed feed;
    private final WaitingTable waiting;
    private final CodeLinks codeLinks;
    private final Horizon horizon;

    HorizonSteps(
            EventRows events,
            RegistrationRows registrations,
            KioskFeed feed,
            WaitingTable waiting,
            CodeLinks codeLinks,
            Horizon horizon) {
        this.events = events;
        this.registrations = registrations;
        this.feed = feed;
        this.waiting = waiting;
        this.codeLinks = codeLinks;
        this.horizon = horizon;
    }

    List<UUID> eventsOutOfStep() {
        var days = horizon.events();
        return Stream.concat(
                        events.missing(KioskCopy.HELD, days.from(), days.to()).stream(),
                        events.outdated(KioskCopy.NONE, days.from(), days.to()).stream())
                .toList();
    }

    List<UUID> peopleOutOfStep() {
        var days = horizon.people();
        return Stream.of(
                        events.missingPeople(KioskCopy.HELD, days.from(), days.to()),
                        events.outdatedPeople(KioskCopy.NONE, days.from(), days.to()),
                        events.withoutLines(KioskCopy.HELD))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    void forgetWhoWaited() {
        waiting.forgetOver(horizon.today().minusDays(WaitingList.KEEP_DAYS));
        codeLinks.forgetOver(horizon.today().minusDays(CodeLinks.DAYS + 1));
    }

    void bringEvent(UUID id) {
        events.lock(id).ifPresent(feed::event);
    }

    /** Marks the event as half-done; empty when its people are where they belong already. */
    Optional<UUID> startPeople(UUID id) {
        var event = events.lock(id).orElse(null);
        if (event == null) {
            return Optional.empty();
        }
        boolean wanted = horizon.people().reaches(event);
        boolean complete = !wanted || !registrations.existsByEventIdAndLineIsNullAndCancelledFalse(id);
        if (complete && event.peopleCopy == (wanted ? KioskCopy.HELD : KioskCopy.NONE)) {
            return Optional.empty();
        }
        event.peopleCopy = wanted ? KioskCopy.COMING : KioskCopy.GOING;
        return Optional.of(START);
    }

    /** Sends or withdraws the registrations after this one; empty when it was the last step. */
    Optional<UUID> nextPeople(UUID id, UUID after) {
        var event = events.lock(id).orElseThrow();
        var chunk = registrations.after(id, after, Limit.of(CHUNK));
        boolean wanted = horizon.people().reaches(event);
        if (wanted) {
            feed.registrations(
                    event, chunk.stream().filter(row -> !row.cancelled).toList());
        } else {
            feed.withdraw(chunk);
        }
        if (chunk.size() == CHUNK) {
            return Optional.of(chunk.getLast().id);
        }
        event.peopleCopy = wanted ? KioskCopy.HELD : KioskCopy.NONE;
        return Optional.empty();
    }
}
