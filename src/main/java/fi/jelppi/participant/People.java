package fi.jelppi.participant;

import fi.jelppi.shared.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The people known to the project; at central only. A kiosk knows names from registrations of its own point. */
@Service
public class People {

    public void save(Person person) {
        throw new UnsupportedOperationException();
    }

    public Optional<Person> find(PersonId id) {
        throw new UnsupportedOperationException();
    }

    public Map<PersonId, Person> find(Collection<PersonId> ids) {
        throw new UnsupportedOperationException();
    }
}
