package fi.jelppi.sync.durable;

import fi.jelppi.shared.settings.BadSettingException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** Data that a newer application has migrated: an older one would write into tables of which it knows a part (decision 0121). */
final class NewerData {

    private NewerData() {}

    /** @throws BadSettingException when the last migration of the database is beyond the last one of this application */
    static void refuse(Flyway flyway) {
        last(flyway, NewerData::isFuture).ifPresent(there -> {
            var known = last(flyway, Predicate.not(NewerData::isFuture))
                    .map(MigrationVersion::getVersion)
                    .orElse("none");
            throw BadSettingException.of(
                    "jelppi.data-dir",
                    null,
                    "names data of version " + there + ", and this application knows " + known
                            + " at most: install the newer application again, or restore a backup");
        });
    }

    private static boolean isFuture(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }

    private static Optional<MigrationVersion> last(Flyway flyway, Predicate<MigrationInfo> which) {
        return Arrays.stream(flyway.info().all())
                .filter(which)
                .flatMap(migration -> Stream.ofNullable(migration.getVersion()))
                .max(Comparator.naturalOrder());
    }
}
