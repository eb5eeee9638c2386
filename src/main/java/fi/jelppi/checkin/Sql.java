package fi.jelppi.checkin;

import fi.jelppi.shared.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/** Times, ids and numbers between JDBC and Java, the same on H2 and PostgreSQL. */
final class Sql {

    private Sql() {}

    static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(timeOrNull(row, column));
    }

    static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(idOrNull(row, column));
    }

    static @Nullable Integer numberOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    /** A count or a sum; one that is more than an int holds becomes the most that it holds. */
    static int number(@Nullable Long value) {
        return value == null ? 0 : Math.clamp(value, 0, Integer.MAX_VALUE);
    }

    /** For {@code = any(?)}: one statement, however many ids. */
    static SqlArrayValue ids(Collection<VisitId> visits) {
        return new SqlArrayValue("uuid", visits.stream().map(VisitId::value).toArray());
    }
}
