package fi.jelppi.checkin;

import fi.jelppi.checkin.AttendanceRowReader.Unnamed;
import fi.jelppi.event.Registration;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the visits of one person together, whatever pass was shown and wherever. */
final class Attendees {

    /**
     * Somebody registered, or whoever else was there; a counted group and a nameless visit stand for themselves.
     *
     * @param visits in order of coming; empty for somebody who registered and was not there
     */
    record Attendee(
            @Nullable RegistrationId registration, @Nullable String name, List<AttendanceRow> visits) {}

    private final Map<RegistrationId, Registration> byId = new HashMap<>();
    private final Map<PassId, Registration> byPass = new HashMap<>();
    private final Map<PersonId, Registration> byPerson = new HashMap<>();
    private final Map<PersonId, Person> people;

    /**
     * @param known the session's registrations, and cancelled ones of people who were there all the same
     * @param people those who are known without a registration
     */
    Attendees(Collection<Registration> known, Map<PersonId, Person> people) {
        this.people = people;
        known.stream()
                .sorted(Comparator.comparing(Registration::cancelled).reversed())
                .forEach(registration -> {
                    byId.put(registration.id(), registration);
                    byPass.put(registration.pass(), registration);
                    byPerson.put(registration.person(), registration);
                });
    }

    List<Attendee> with(List<Unnamed> visits) {
        Map<Object, Attendee> attendees = new LinkedHashMap<>();
        visits.stream()
                .sorted(Comparator.comparing((Unnamed visit) -> visit.row().came())
                        .thenComparing(visit -> visit.row().visit().value()))
                .forEach(visit -> add(attendees, visit));
        byId.values().stream()
                .filter(registration -> !registration.cancelled())
                .forEach(registration -> attendees.computeIfAbsent(registration.id(), key -> attendee(registration)));
        return List.copyOf(attendees.values());
    }

    private void add(Map<Object, Attendee> attendees, Unnamed visit) {
        Registration registration = registration(visit);
        Attendee attendee = registration == null
                ? attendees.computeIfAbsent(key(visit), key -> new Attendee(null, name(visit), new ArrayList<>()))
                : attendees.computeIfAbsent(registration.id(), key -> attendee(registration));
        attendee.visits().add(visit.row());
    }

    private static Attendee attendee(Registration registration) {
        return new Attendee(registration.id(), orNull(registration.name()), new ArrayList<>());
    }

    /** The one that stands, where somebody cancelled and registered again. */
    private @Nullable Registration registration(Unnamed visit) {
        Registration found = byId.get(visit.registration());
        found = found == null ? byPass.get(visit.pass()) : found;
        return byPerson.getOrDefault(found == null ? visit.person() : found.person(), found);
    }

    private static Object key(Unnamed visit) {
        if (visit.person() != null) {
            return visit.person();
        }
        return visit.pass() != null ? visit.pass() : visit.row().visit();
    }

    private @Nullable String name(Unnamed visit) {
        Person person = people.get(visit.person());
        return person == null ? visit.row().name() : orNull(person.displayName());
    }

    /** Of somebody who was erased nothing is left. */
    private static @Nullable String orNull(String name) {
        return name.isBlank() ? null : name;
    }
}
