package fi.jelppi.backup;

import fi.jelppi.shared.settings.BadSettingException;
import java.util.Arrays;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Keeps an older application from working with data that a newer one has migrated. On PostgreSQL it may: there servers of two
 * releases share a database while one after the other is updated.
 */
@Component
class NewerData implements FlywayMigrationStrategy {

    private final JdbcConnectionDetails database;

    NewerData(JdbcConnectionDetails database) {
        this.database = database;
    }

    @Override
    public void migrate(Flyway flyway) {
        if (H2Copy.isFor(database.getJdbcUrl())) {
            mustNotBeNewer(flyway);
        }
        flyway.migrate();
    }

    private static void mustNotBeNewer(Flyway flyway) {
        var known = Schema.known();
        Arrays.stream(flyway.info().applied())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(version -> Schema.isNewer(version, known))
                .findFirst()
                .ifPresent(version -> {
                    throw BadSettingException.of(
                            "jelppi.data-dir",
                            null,
                            "names data of version " + version + ", and this application knows " + known
                                    + " at most: install the newer application again, or restore a backup");
                });
    }
}
