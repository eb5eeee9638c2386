package fi.jelppi.meeting;

import fi.jelppi.meeting.Participant.Kind;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a meeting, before its door and in the queue, as the coach sees it and acts on it. Central only. */
@Service
@OnCentral
public class Room {

    private final ParticipantTable participants;
    private final Leaving leaving;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Room(ParticipantTable participants, Leaving leaving, ApplicationEventPublisher events, Clock clock) {
        this.participants = participants;
        this.leaving = leaving;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Everybody at one moment.
     *
     * @param halls screens that are or were in, in order of coming
     * @param home devices at home that are in
     * @param waiting devices at home that the coach has to let in
     * @param early devices at home that come in by themselves when the room opens
     * @param out devices at home that were asked out
     */
    public record View(
            List<Participant> halls,
            List<Participant> home,
            List<Participant> waiting,
            List<Participant> early,
            List<Participant> out,
            HandQueue hands,
            Instant at) {}

    @Transactional(readOnly = true)
    public View look(SessionId session) {
        var now = clock.instant();
        var all = participants.of(session);
        return new View(
                all.stream()
                        .filter(it -> it.kind() == Kind.HALL && it.joinedAt() != null)
                        .toList(),
                all.stream()
                        .filter(it -> it.kind() == Kind.HOME && it.isIn(now))
                        .toList(),
                all.stream().filter(it -> it.waits(now)).toList(),
                all.stream().filter(it -> it.isEarly(now)).toList(),
                all.stream()
                        .filter(it -> it.kind() == Kind.HOME && it.removed())
                        .toList(),
                HandQueue.of(all),
                now);
    }

    /** Lets one in who waits, also one who was asked out before. */
    @Transactional
    public void admit(ParticipantId id) {
        change(id, participants::admit);
    }

    /** Lets everybody in who waits now. */
    @Transactional
    public void admitAll(SessionId session) {
        var now = clock.instant();
        participants.of(session).stream().filter(it -> it.waits(now)).forEach(it -> admit(it.id()));
    }

    /** Asks one out; with this device it does not come back until the coach admits it. */
    @Transactional
    public void remove(ParticipantId id) {
        participants.lock(id).ifPresent(who -> {
            leaving.left(who);
            participants.remove(id);
            changed(who);
        });
    }

    /** It is this one's turn to speak. */
    @Transactional
    public void giveTurn(ParticipantId id) {
        change(id, participants::give);
    }

    /** Has spoken, or does not want to any more. */
    @Transactional
    public void takeFromQueue(ParticipantId id) {
        change(id, participants::lower);
    }

    private void change(ParticipantId id, Consumer<ParticipantId> what) {
        participants.lock(id).ifPresent(who -> {
            what.accept(id);
            changed(who);
        });
    }

    private void changed(Participant who) {
        events.publishEvent(new Meeting.Changed(who.session()));
    }
}
