package fi.jelppi.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** How far a database has been migrated, and how far this application could migrate one. */
final class Schema {

    private static final Pattern FILE = Pattern.compile("V(\\d+(?:[._]\\d+)*)__.*\\.sql");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9}){0,3}");

    private Schema() {}

    /** The last migration that lies in this application. */
    static String known() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/V*.sql");
            return Arrays.stream(files)
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .map(FILE::matcher)
                    .filter(name -> name.matches())
                    .map(name -> MigrationVersion.fromVersion(name.group(1)))
                    .max(MigrationVersion::compareTo)
                    .map(MigrationVersion::getVersion)
                    .orElseThrow(() -> new IllegalStateException("no migrations in the application"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last migration of that database. */
    static String of(Connection connection) throws SQLException {
        List<MigrationVersion> applied = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT \"version\" FROM \"flyway_schema_history\" WHERE \"success\" AND \"version\" IS NOT NULL")) {
            while (rows.next()) {
                applied.add(MigrationVersion.fromVersion(rows.getString(1)));
            }
        }
        if (applied.isEmpty()) {
            throw new BackupException("the database was never set up");
        }
        return Collections.max(applied).getVersion();
    }

    static boolean isNumber(String schema) {
        return NUMBER.matcher(schema).matches();
    }

    /** @param schema for which {@link #isNumber} is true */
    static boolean isNewer(String schema, String than) {
        return MigrationVersion.fromVersion(schema).compareTo(MigrationVersion.fromVersion(than)) > 0;
    }
}
