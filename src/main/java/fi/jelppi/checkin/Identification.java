package fi.jelppi.checkin;

import fi.jelppi.event.Event;
import fi.jelppi.event.Registrations;
import fi.jelppi.participant.PassClaims;
import fi.jelppi.participant.PassKind;
import fi.jelppi.participant.PassRecord;
import fi.jelppi.participant.Passes;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out whom a pass stands for, as far as this node knows. */
@Component
class Identification {

    private final Passes passes;
    private final Registrations registrations;
    private final HallReader halls;

    Identification(Passes passes, Registrations registrations, HallReader halls) {
        this.passes = passes;
        this.registrations = registrations;
        this.halls = halls;
    }

    Arrival arrival(PassClaims claims, Hall hall) {
        EventId event = claims.event();
        if (claims.kind() == PassKind.EVENT && event != null) {
            return new Arrival.WithEventPass(claims, halls.event(hall, event).orElse(null));
        }
        Set<EventId> registered = new HashSet<>();
        holder(claims.pass())
                .ifPresent(person -> hall.events().keySet().stream()
                        .filter(id -> registrations.ofPerson(person, id).isPresent())
                        .forEach(registered::add));
        return new Arrival.WithPersonalPass(claims, registered);
    }

    Who who(PassClaims claims, Event event) {
        PassId pass = claims.pass();
        if (claims.kind() == PassKind.EVENT) {
            return registrations
                    .byPass(pass)
                    .map(found -> new Who(pass, found.id(), found.person(), false))
                    .orElseGet(() -> new Who(pass, null, null, true));
        }
        return holder(pass)
                .map(person -> registrations
                        .ofPerson(person, event.id())
                        .map(found -> new Who(found.pass(), found.id(), person, false))
                        .orElseGet(() -> new Who(pass, null, person, false)))
                .orElseGet(() -> new Who(pass, null, null, true));
    }

    private Optional<PersonId> holder(PassId pass) {
        return passes.find(pass).map(PassRecord::person);
    }
}
