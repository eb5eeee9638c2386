package fi.jelppi.meeting;

import fi.jelppi.event.Programme;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What a coach does with the room of a session: plans, opens, hands over, ends it. Central only. */
@Service
@OnCentral
public class Meetings {

    private final MeetingTable table;
    private final ParticipantTable participants;
    private final Leaving leaving;
    private final MeetingFeed feed;
    private final Programme programme;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Meetings(
            MeetingTable table,
            ParticipantTable participants,
            Leaving leaving,
            MeetingFeed feed,
            Programme programme,
            TransactionTemplate transactions,
            Clock clock) {
        this.table = table;
        this.participants = participants;
        this.leaving = leaving;
        this.feed = feed;
        this.programme = programme;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of a coach's wish. */
    public sealed interface Outcome {

        record Done(Meeting meeting) implements Outcome {}

        /** The session has no room, or is no more. */
        record Gone() implements Outcome {}

        /** The session is over or was cancelled: nobody is to be let into its room any more. */
        record Over() implements Outcome {}

        /** Somebody else has decided something else meanwhile: theirs stays. */
        record Meanwhile(Meeting theirs) implements Outcome {}
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> find(SessionId session) {
        return table.find(session);
    }

    /** Those of the sessions that have a room; at most some hundred sessions at a time. */
    @Transactional(readOnly = true)
    public List<Meeting> of(Collection<SessionId> sessions) {
        return table.of(sessions);
    }

    /** Gives the session a room, or changes what was decided about it. Who is waiting when the gate is given up comes in. */
    public Outcome plan(SessionId session, MeetingPlan plan) {
        return inOneRoom(() -> planned(session, table.lock(session), plan));
    }

    /** Two who give the same session its first room in one instant: the later one finds the room of the other. */
    private Outcome inOneRoom(Supplier<Outcome> wish) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> wish.get()));
        } catch (DuplicateKeyException _) {
            return Objects.requireNonNull(transactions.execute(status -> wish.get()));
        }
    }

    /** @param known as it is locked; looked up once, or a room that comes in between would be taken for one that was seen */
    private Outcome planned(SessionId session, Optional<Meeting> known, MeetingPlan plan) {
        if (programme.session(session).isEmpty()) {
            return new Outcome.Gone();
        }
        if (known.isEmpty()) {
            var meeting = Meeting.planned(session, plan);
            table.add(meeting);
            feed.tell(meeting);
            return new Outcome.Done(meeting);
        }
        if (!plan.gate()) {
            participants.admitAll(session);
        }
        return saved(known.get().with(plan));
    }

    /**
     * The same for somebody who has looked at what was decided before.
     *
     * @param seen null where there was no room
     */
    public Outcome plan(SessionId session, @Nullable MeetingPlan seen, MeetingPlan plan) {
        return inOneRoom(() -> {
            var known = table.lock(session);
            return known.filter(it -> !it.plan().equals(seen) && !it.plan().equals(plan))
                    .<Outcome>map(Outcome.Meanwhile::new)
                    .orElseGet(() -> planned(session, known, plan));
        });
    }

    /** The session is held without a room after all; only before it was opened. */
    @Transactional
    public Outcome giveUp(SessionId session) {
        var meeting = table.lock(session).filter(it -> it.openedAt() == null);
        meeting.ifPresent(it -> {
            table.remove(session);
            feed.withdraw(it);
        });
        return meeting.<Outcome>map(Outcome.Done::new).orElseGet(Outcome.Gone::new);
    }

    /** Lets people in, from the door's opening on until the session's end. */
    @Transactional
    public Outcome open(SessionId session, UserId coach) {
        var now = clock.instant();
        var held = programme
                .session(session)
                .filter(it -> it.endsAt().isAfter(now))
                .filter(it -> programme.event(it.event()).stream().noneMatch(event -> event.cancelled()));
        return held.isEmpty() ? new Outcome.Over() : changed(session, meeting -> meeting.opened(coach, now));
    }

    /** For all: every page of ours leaves the room. */
    @Transactional
    public Outcome end(SessionId session) {
        return table.lock(session).map(this::ended).orElseGet(Outcome.Gone::new);
    }

    /** Halls are told last: what was recorded is over then, too. */
    private Outcome ended(Meeting meeting) {
        var ended = meeting.ended(clock.instant());
        table.save(ended);
        leaving.allLeft(meeting.session());
        feed.tell(ended);
        return new Outcome.Done(ended);
    }

    @Transactional
    public Outcome handOver(SessionId session, UserId coach) {
        return changed(session, meeting -> meeting.handedTo(coach));
    }

    private Outcome changed(SessionId session, UnaryOperator<Meeting> change) {
        return table.lock(session).map(change).map(this::saved).orElseGet(Outcome.Gone::new);
    }

    private Outcome saved(Meeting meeting) {
        table.save(meeting);
        feed.tell(meeting);
        return new Outcome.Done(meeting);
    }

    /** Halls may have come or gone; what was cancelled is not held online either. */
    @EventListener
    @Transactional
    public void on(Programme.EventSaved saved) {
        programme
                .event(saved.event())
                .ifPresent(event -> table.of(
                                event.sessions().stream().map(it -> it.id()).toList())
                        .forEach(it -> table.lock(it.session()).ifPresent(now -> told(now, event.cancelled()))));
    }

    private void told(Meeting meeting, boolean cancelled) {
        if (cancelled && meeting.isOpen()) {
            ended(meeting);
        } else {
            feed.tell(meeting);
        }
    }
}
