package fi.jelppi.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.Some;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventFixtures;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registrations;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** A training from 10 to 14 with its people and screens, through the services of central. */
public final class SomeTraining {

    public final UserId coach = UserId.next();
    public final Event event = Some.event("Palkka.fi " + UUID.randomUUID())
            .at(PointId.next())
            .session("10:00", "14:00")
            .build();
    public final SessionId session = event.sessions().getFirst().id();
    final Meetings meetings;
    final Door door;
    final Room room;
    private final ParticipantTable participants;
    private final Registrations registrations;

    private SomeTraining(ApplicationContext central) {
        meetings = central.getBean(Meetings.class);
        door = central.getBean(Door.class);
        room = central.getBean(Room.class);
        participants = central.getBean(ParticipantTable.class);
        registrations = central.getBean(Registrations.class);
    }

    /** Saved, without a room. */
    public static SomeTraining saved(ApplicationContext central) {
        var training = new SomeTraining(central);
        central.getBean(Programme.class).save(training.event);
        return training;
    }

    /** With a room that is open, and whoever registered comes in by themselves. */
    public static SomeTraining open(ApplicationContext central) {
        var training = saved(central);
        training.plan(MeetingPlan.USUAL);
        training.open();
        return training;
    }

    public void plan(MeetingPlan plan) {
        assertThat(meetings.plan(session, plan)).isInstanceOf(Meetings.Outcome.Done.class);
    }

    public Meeting open() {
        return ((Meetings.Outcome.Done) meetings.open(session, coach)).meeting();
    }

    public Meeting meeting() {
        return meetings.find(session).orElseThrow();
    }

    public RegistrationId registered(String name) {
        var person = EventFixtures.person(name);
        return ((Registrations.Outcome.Registered) registrations.register(event.id(), person))
                .registration()
                .id();
    }

    public static Joining home(RegistrationId who, String name) {
        return Joining.home(who, UUID.randomUUID().toString(), name);
    }

    public static Joining hall(PointId point, String name) {
        return Joining.hall(DeviceId.next(), point, name);
    }

    /** Before the door, or in already. */
    public ParticipantId join(Joining who) {
        return switch (door.join(session, who)) {
            case Door.Answer.ComeIn(var ticket) -> ticket.participant();
            case Door.Answer.Wait(var id) -> id;
            case Door.Answer.AskFirst(var id, var _) -> id;
            case Door.Answer other -> throw new AssertionError(other);
        };
    }

    /** In the room, as the first beat from there tells. */
    public ParticipantId in(Joining who) {
        var id = join(who);
        beat(id);
        return id;
    }

    /** Somebody at home, in the room. */
    public ParticipantId atHome(String name) {
        return in(home(registered(name), name));
    }

    /** Somebody at home, before the door. */
    ParticipantId atTheDoor(String name) {
        return join(home(registered(name), name));
    }

    /** A hall's screen, in the room. */
    public ParticipantId inHall(PointId point, String name) {
        return in(hall(point, name));
    }

    Door.Beat beat(ParticipantId id) {
        return door.beat(id, "e" + id.value().toString().substring(24)).orElseThrow();
    }

    public void leave(ParticipantId id) {
        door.leave(id);
    }

    /** Wants to speak. */
    public void raise(ParticipantId id, String name) {
        door.raiseHand(id, name);
    }

    /** To what is asked now. */
    public void answer(ParticipantId id) {
        assertThat(door.here(id, Objects.requireNonNull(beat(id).ask()))).isTrue();
    }

    /** To the question whether it may be recorded. */
    public void agrees(ParticipantId id) {
        consents(id, Consent.Said.YES);
    }

    public void declines(ParticipantId id) {
        consents(id, Consent.Said.NO);
    }

    private void consents(ParticipantId id, Consent.Said said) {
        assertThat(door.consent(id, Objects.requireNonNull(beat(id).recording()).recording(), said))
                .isTrue();
    }

    public boolean isIn(ParticipantId id) {
        return beat(id).standing() == Door.Standing.IN;
    }

    long devices(RegistrationId who) {
        return participants.of(session).stream()
                .filter(it -> it.who().equals(who.value()))
                .count();
    }

    Participant seen(ParticipantId id) {
        return participants.find(id).orElseThrow();
    }
}
