package fi.jelppi.meeting;

import fi.jelppi.checkin.PresenceAsks;
import fi.jelppi.event.Programme;
import fi.jelppi.meeting.Participant.Kind;
import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.Trace;
import fi.jelppi.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks those at home "are you there?", when the coach wants it and at set times. Central only (decision 0293). */
@Service
@OnCentral
public class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final JdbcClient jdbc;
    private final MeetingTable meetings;
    private final ParticipantTable participants;
    private final PresenceAsks asks;
    private final Programme programme;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Asking(
            JdbcClient jdbc,
            MeetingTable meetings,
            ParticipantTable participants,
            PresenceAsks asks,
            Programme programme,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.participants = participants;
        this.asks = asks;
        this.programme = programme;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of asking. */
    public enum Outcome {
        ASKED,
        /** The coach has not opened the room, or has ended it. */
        NOT_OPEN,
        /** It was asked a moment ago and can still be answered. */
        ASKED_ALREADY,
        /** Nobody takes part from home now. */
        NOBODY
    }

    /** @param by null at a set time */
    @Transactional
    public Outcome ask(SessionId session, @Nullable UserId by) {
        var now = clock.instant();
        // Whoever asks at the same moment waits here, and finds it asked.
        if (meetings.lock(session).filter(Meeting::isOpen).isEmpty()) {
            return Outcome.NOT_OPEN;
        }
        if (asks.last(session).filter(it -> it.until().isAfter(now)).isPresent()) {
            return Outcome.ASKED_ALREADY;
        }
        var there = participants.of(session).stream()
                .filter(it -> it.kind() == Kind.HOME && it.isIn(now))
                .map(Participant::registration)
                .toList();
        if (there.isEmpty()) {
            return Outcome.NOBODY;
        }
        asks.ask(session, there, by);
        events.publishEvent(new Meeting.Changed(session));
        return Outcome.ASKED;
    }

    /** Every so many minutes; empty when it is asked by hand only. */
    @Transactional(readOnly = true)
    public Optional<Integer> every(SessionId session) {
        return jdbc.sql("SELECT every_minutes FROM meeting_asking WHERE session_id = ?")
                .param(session.value())
                .query(Integer.class)
                .optional();
    }

    /**
     * From now on.
     *
     * @param minutes null for no set times
     * @throws IllegalArgumentException when the next asking would come before the last can have been answered
     */
    @Transactional
    public void set(SessionId session, @Nullable Integer minutes) {
        if (minutes != null && minutes <= PresenceAsks.TIME.toMinutes()) {
            throw new IllegalArgumentException("too often");
        }
        if (meetings.lock(session).isEmpty()) {
            return;
        }
        jdbc.sql("DELETE FROM meeting_asking WHERE session_id = ?")
                .param(session.value())
                .update();
        if (minutes != null) {
            jdbc.sql("INSERT INTO meeting_asking (session_id, every_minutes, since) VALUES (?, ?, ?)")
                    .params(session.value(), minutes, DbTime.of(clock.instant()))
                    .update();
        }
        events.publishEvent(new Meeting.Changed(session));
    }

    private record SetTime(SessionId session, Duration every, Instant since) {}

    /** One transaction each; which instance of central asks is decided by the meeting's lock. */
    @Scheduled(initialDelayString = "PT50S", fixedDelayString = "PT20S")
    public void askWhatIsDue() {
        for (SetTime set : setTimes()) {
            try {
                transactions.executeWithoutResult(status -> askIfDue(set));
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("Nobody could be asked whether they are there: {}", Trace.of(e));
            }
        }
    }

    private List<SetTime> setTimes() {
        return jdbc.sql("SELECT a.session_id, a.every_minutes, a.since FROM meeting_asking a"
                        + " JOIN meeting m ON m.session_id = a.session_id WHERE m.state = ?")
                .param(MeetingState.OPEN.code())
                .query((row, number) -> new SetTime(
                        new SessionId(row.getObject("session_id", UUID.class)),
                        Duration.ofMinutes(row.getInt("every_minutes")),
                        DbTime.required(row, "since")))
                .list();
    }

    private void askIfDue(SetTime set) {
        var now = clock.instant();
        var session = programme.session(set.session()).orElse(null);
        if (session == null || now.isBefore(session.startsAt()) || !now.isBefore(session.endsAt())) {
            return;
        }
        var last = Stream.of(
                        Optional.of(set.since()),
                        Optional.of(session.startsAt()),
                        asks.last(set.session()).map(PresenceAsks.Ask::at))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElseThrow();
        if (!last.plus(set.every()).isAfter(now)) {
            ask(set.session(), null);
        }
    }
}
