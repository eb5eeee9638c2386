package fi.jelppi.meeting;

import fi.jelppi.checkin.RemoteVisits;
import fi.jelppi.event.Programme;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.Trace;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees who has left a meeting: who said so, and who was not heard of for a minute. A page tells every 15 seconds that it is
 * in; the last moment it was heard counts, so neither a closed lid nor a cut line makes minutes.
 */
@Component
@OnCentral
class Leaving {

    private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);

    private final ParticipantTable participants;
    private final MeetingTable meetings;
    private final RemoteVisits visits;
    private final Recordings recordings;
    private final MeetingFeed feed;
    private final Programme programme;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Leaving(
            ParticipantTable participants,
            MeetingTable meetings,
            RemoteVisits visits,
            Recordings recordings,
            MeetingFeed feed,
            Programme programme,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.participants = participants;
        this.meetings = meetings;
        this.visits = visits;
        this.recordings = recordings;
        this.feed = feed;
        this.programme = programme;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Has gone just now; one who was silent went when it was last heard of. */
    void left(Participant who) {
        left(who, who.inUntil(clock.instant()));
    }

    /** The meeting is over, and what was recorded of it. Each is asked again: its own page may say at the same moment that it is in. */
    void allLeft(SessionId session) {
        recordings.over(session);
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
        if (who.point() != null && isLastOf(who, who.point())) {
            participants.forgetConsent(who.session(), who.point());
        }
        events.publishEvent(new Meeting.Changed(who.session()));
    }

    private boolean isLastOf(Participant who, PointId hall) {
        var now = clock.instant();
        return participants.at(who.session(), hall).stream()
                .noneMatch(it -> !it.id().equals(who.id()) && it.isIn(now));
    }

    /** One transaction each: what goes wrong with one holds nobody else up. */
    @Scheduled(initialDelayString = "PT75S", fixedDelayString = "PT15S")
    public void sweep() {
        var now = clock.instant();
        participants.silent(now.minus(Participant.SILENT)).forEach(it -> alone(() -> sweep(it.id(), now)));
    }

    /** Another instance may have been faster, or the page is back. */
    private void sweep(ParticipantId id, Instant now) {
        participants.lock(id).filter(it -> it.leftAt() == null && !it.isIn(now)).ifPresent(it -> left(it, it.seenAt()));
    }

    /** A coach who forgot it must not leave a room open for the night. */
    @Scheduled(initialDelayString = "PT60S", fixedDelayString = "PT60S")
    public void closeWhatIsOver() {
        var now = clock.instant();
        meetings.open().stream()
                .filter(open -> programme.session(open.session()).stream()
                        .noneMatch(it -> it.endsAt().plus(Door.STAYS_OPEN).isAfter(now)))
                .forEach(open -> alone(() -> close(open.session(), now)));
    }

    private void close(SessionId session, Instant now) {
        meetings.lock(session).filter(Meeting::isOpen).ifPresent(it -> {
            var ended = it.ended(now);
            meetings.save(ended);
            allLeft(session);
            feed.tell(ended);
        });
    }

    private void alone(Runnable work) {
        try {
            transactions.executeWithoutResult(status -> work.run());
        } catch (DataAccessException | TransactionException | IllegalArgumentException | IllegalStateException e) {
            LOG.warn("A meeting could not be tidied up: {}", Trace.of(e));
        }
    }
}
