package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.CheckedIn;
import fi.jelppi.event.Registrations;
import fi.jelppi.participant.Passes;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler.Arrived;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    /** What was not known again by then never will be. */
    private static final Duration ASKED_FOR = Duration.ofDays(30);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Confirmation(Passes passes, Registrations registrations, JdbcTemplate jdbc, Clock clock) {
        this.passes = passes;
        this.registrations = registrations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Holder(
            @Nullable RegistrationId registration, @Nullable PersonId person) {}

    /** At most a few hundred check-ins at a time. */
    List<VisitRow> rows(List<Arrived<CheckedIn>> facts) {
        Map<PassId, Holder> holders = holders(facts.stream()
                .map(fact -> fact.payload().pass())
                .filter(Objects::nonNull)
                .map(PassId::new)
                .collect(Collectors.toSet()));
        return facts.stream()
                .map(fact -> row(fact.context(), fact.payload(), holders))
                .toList();
    }

    private static VisitRow row(FactContext context, CheckedIn fact, Map<PassId, Holder> holders) {
        RegistrationId registration = fact.registration() == null ? null : new RegistrationId(fact.registration());
        if (fact.pass() == null) {
            return new VisitRow(fact, context, registration, null, false);
        }
        Holder holder = holders.get(new PassId(fact.pass()));
        return holder == null
                ? new VisitRow(fact, context, registration, null, true)
                : new VisitRow(
                        fact,
                        context,
                        holder.registration() == null ? registration : holder.registration(),
                        holder.person(),
                        false);
    }

    /** Those of the passes that central knows. */
    private Map<PassId, Holder> holders(Set<PassId> all) {
        Map<PassId, Holder> holders = new HashMap<>();
        registrations.byPasses(all).forEach((pass, found) -> holders.put(pass, new Holder(found.id(), found.person())));
        Set<PassId> others =
                all.stream().filter(pass -> !holders.containsKey(pass)).collect(Collectors.toSet());
        passes.find(others).forEach((pass, found) -> {
            if (found.person() != null) {
                holders.put(pass, new Holder(null, found.person()));
            }
        });
        return holders;
    }

    /** Looks up flagged passes of the last month again, newest first; answers how many are known by now. */
    @Transactional
    public int confirmLate() {
        List<PassId> unknown = jdbc.query(
                "select pass_id from visit where unknown_pass = true and received_at > ? group by pass_id"
                        + " order by max(received_at) desc fetch first 200 rows only",
                (row, number) -> new PassId(Sql.id(row, "pass_id")),
                Sql.time(clock.instant().minus(ASKED_FOR)));
        return holders(Set.copyOf(unknown)).entrySet().stream()
                .mapToInt(known -> confirm(known.getKey().value(), known.getValue()))
                .sum();
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
