package fi.jelppi.meeting;

import fi.jelppi.checkin.RemoteVisits;
import fi.jelppi.event.Programme;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees who has left a meeting: who said so, and who was not heard of for a minute. A page tells every 15 seconds that it is
 * in; the last moment it was heard counts, so neither a closed lid nor a cut line makes minutes.
 */
@Component
@OnCentral
class Leaving {

    private final ParticipantTable participants;
    private final MeetingTable meetings;
    private final RemoteVisits visits;
    private final MeetingFeed feed;
    private final Programme programme;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Leaving(
            ParticipantTable participants,
            MeetingTable meetings,
            RemoteVisits visits,
            MeetingFeed feed,
            Programme programme,
            ApplicationEventPublisher events,
            Clock clock) {
        this.participants = participants;
        this.meetings = meetings;
        this.visits = visits;
        this.feed = feed;
        this.programme = programme;
        this.events = events;
        this.clock = clock;
    }

    /** Has gone just now; one who was silent went when it was last heard of. */
    void left(Participant who) {
        left(who, who.inUntil(clock.instant()));
    }

    /** The meeting is over. Each is asked again: its own page may say at the same moment that it is in. */
    void allLeft(SessionId session) {
        participants.of(session).forEach(it -> participants.lock(it.id()).ifPresent(this::left));
    }

    /** Nothing when it was not in. The caller's transaction. */
    void left(Participant who, Instant at) {
        if (who.joinedAt() == null || who.leftAt() != null) {
            return;
        }
        participants.left(who.id(), at);
        if (who.visit() != null) {
            visits.left(who.visit(), at);
        }
        events.publishEvent(new Meeting.Changed(who.session()));
    }

    @Scheduled(initialDelayString = "PT75S", fixedDelayString = "PT15S")
    @Transactional
    public void sweep() {
        var now = clock.instant();
        for (Participant silent : participants.silent(now.minus(Participant.SILENT))) {
            // Another instance may have been faster, or the page is back.
            participants
                    .lock(silent.id())
                    .filter(it -> it.leftAt() == null && !it.isIn(now))
                    .ifPresent(it -> left(it, it.seenAt()));
        }
    }

    /** A coach who forgot it must not leave a room open for the night. */
    @Scheduled(initialDelayString = "PT60S", fixedDelayString = "PT60S")
    @Transactional
    public void closeWhatIsOver() {
        var now = clock.instant();
        for (Meeting open : meetings.open()) {
            boolean over = programme.session(open.session()).stream()
                    .noneMatch(it -> it.endsAt().plus(Door.STAYS_OPEN).isAfter(now));
            if (over) {
                meetings.lock(open.session()).filter(Meeting::isOpen).ifPresent(it -> {
                    var ended = it.ended(now);
                    meetings.save(ended);
                    allLeft(it.session());
                    feed.tell(ended);
                });
            }
        }
    }
}
