package fi.jelppi.event;

import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who registered to what. Written at central; a kiosk knows those of its point and the coming days. */
@Service
public class Registrations {

    /** What came of asking for a place. */
    public sealed interface Outcome {

        record Registered(Registration registration) implements Outcome {}

        /** The last seat is taken. */
        record Full() implements Outcome {}

        /** Cancelled, over, or not open to the public. */
        record Closed() implements Outcome {}
    }

    /** Takes a place, saves the person and issues the pass; never oversells the last seat. Central only. */
    public Outcome register(EventId event, Person person) {
        throw new UnsupportedOperationException();
    }

    /** The registration that a pass of this event stands for. */
    public Optional<Registration> byPass(PassId pass) {
        throw new UnsupportedOperationException();
    }

    /** A person's registration to this event, whichever pass was shown; cancelled ones are left out. */
    public Optional<Registration> ofPerson(PersonId person, EventId event) {
        throw new UnsupportedOperationException();
    }

    /** Those of the ids that are known here; at most 1,000 ids at a time. */
    public Map<RegistrationId, Registration> find(Collection<RegistrationId> ids) {
        throw new UnsupportedOperationException();
    }

    /** By name, a page at a time. */
    public List<Registration> ofEvent(EventId event, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public int countOf(EventId event) {
        throw new UnsupportedOperationException();
    }

    /** Names that contain the text, whatever the case, among the registrations of these events; at most {@code limit}. */
    public List<Registration> search(List<EventId> events, String text, int limit) {
        throw new UnsupportedOperationException();
    }
}
