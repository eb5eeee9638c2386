package fi.jelppi.checkin;

import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** What coaches have set right in a session, removed visits too: a list shows who did it and why. */
@Service
@OnCentral
public class SheetCorrections {

    private final JdbcTemplate jdbc;
    private final Registrations registrations;

    SheetCorrections(JdbcTemplate jdbc, Registrations registrations) {
        this.jdbc = jdbc;
        this.registrations = registrations;
    }

    /** @param name whose visit it was; null for the nameless */
    public record SheetCorrection(@Nullable String name, VisitHistory what) {}

    private record Found(VisitId visit, @Nullable RegistrationId registration, VisitHistory what) {}

    /** Oldest first; at most 2,000. */
    public List<SheetCorrection> of(AttendanceSheet sheet) {
        List<Found> found = jdbc.query(
                "select c.*, v.registration_id from visit_change c join visit v on v.id = c.visit_id"
                        + " where v.session_id = ? and c.reason is not null order by c.recorded_at, c.fact_id"
                        + " fetch first 2000 rows only",
                (row, number) -> found(row),
                sheet.session().id().value());
        Map<VisitId, String> names = new HashMap<>();
        sheet.lines()
                .forEach(line -> line.visits().forEach(visit -> {
                    if (line.name() != null) {
                        names.put(visit.visit(), line.name());
                    }
                }));
        Map<RegistrationId, Registration> others = registrations.find(found.stream()
                .filter(one -> !names.containsKey(one.visit()))
                .map(Found::registration)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(one -> new SheetCorrection(name(one, names, others), one.what()))
                .toList();
    }

    private static @Nullable String name(
            Found found, Map<VisitId, String> names, Map<RegistrationId, Registration> others) {
        Registration other = others.get(found.registration());
        return other == null ? names.get(found.visit()) : other.name();
    }

    private static Found found(ResultSet row) throws SQLException {
        UUID registration = Sql.idOrNull(row, "registration_id");
        UUID by = Sql.idOrNull(row, "by_user");
        return new Found(
                new VisitId(Sql.id(row, "visit_id")),
                registration == null ? null : new RegistrationId(registration),
                new VisitHistory(
                        row.getString("kind"),
                        Sql.time(row, "recorded_at"),
                        Sql.timeOrNull(row, "effective_at"),
                        Sql.numberOrNull(row, "heads"),
                        new DeviceId(Sql.id(row, "device_id")),
                        row.getString("reason"),
                        by == null ? null : new UserId(by)));
    }
}
