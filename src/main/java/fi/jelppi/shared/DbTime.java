package fi.jelppi.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Instants in JDBC: PostgreSQL's driver takes a {@code timestamptz} as {@link OffsetDateTime} only. */
public final class DbTime {

    private DbTime() {}

    public static OffsetDateTime of(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** For a column that may be empty. */
    public static @Nullable OffsetDateTime ofNullable(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }

    /** @throws SQLException also when the column is empty */
    public static Instant required(ResultSet row, String column) throws SQLException {
        return read(row, column).orElseThrow(() -> new SQLException("No time in " + column));
    }

    public static Optional<Instant> read(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
