package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.CheckedIn;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.participant.PassRecord;
import fi.jelppi.participant.Passes;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.sync.spi.FactContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who came with a pass that the kiosk had only its signature for. A pass that central does not know either is
 * flagged, and asked for again: central may have been restored from a backup older than the pass.
 */
@Component
@OnCentral
class Confirmation {

    private final Passes passes;
    private final Registrations registrations;
    private final JdbcTemplate jdbc;

    Confirmation(Passes passes, Registrations registrations, JdbcTemplate jdbc) {
        this.passes = passes;
        this.registrations = registrations;
        this.jdbc = jdbc;
    }

    private record Holder(
            @Nullable RegistrationId registration, @Nullable PersonId person) {}

    VisitRow row(FactContext context, CheckedIn fact) {
        RegistrationId registration = fact.registration() == null ? null : new RegistrationId(fact.registration());
        if (fact.pass() == null) {
            return new VisitRow(fact, context, registration, null, false);
        }
        return holder(new PassId(fact.pass()))
                .map(holder -> new VisitRow(
                        fact,
                        context,
                        holder.registration() == null ? registration : holder.registration(),
                        holder.person(),
                        false))
                .orElseGet(() -> new VisitRow(fact, context, registration, null, true));
    }

    private Optional<Holder> holder(PassId pass) {
        Optional<Registration> registration = registrations.byPass(pass);
        if (registration.isPresent()) {
            return registration.map(found -> new Holder(found.id(), found.person()));
        }
        return passes.find(pass).map(PassRecord::person).map(person -> new Holder(null, person));
    }

    /** Looks up flagged passes again, newest first; answers how many are known by now. */
    @Transactional
    public int confirmLate() {
        List<UUID> unknown = jdbc.query(
                "select distinct pass_id from visit where unknown_pass = true fetch first 200 rows only",
                (row, number) -> Sql.id(row, "pass_id"));
        int confirmed = 0;
        for (UUID pass : unknown) {
            Optional<Holder> holder = holder(new PassId(pass));
            if (holder.isPresent()) {
                confirmed += confirm(pass, holder.get());
            }
        }
        return confirmed;
    }

    private int confirm(UUID pass, Holder holder) {
        RegistrationId registration = holder.registration();
        PersonId person = holder.person();
        return jdbc.update(
                "update visit set unknown_pass = false, registration_id = coalesce(registration_id, ?), person_id = ?,"
                        + " revision = revision + 1 where pass_id = ? and unknown_pass = true",
                registration == null ? null : registration.value(),
                person == null ? null : person.value(),
                pass);
    }
}
