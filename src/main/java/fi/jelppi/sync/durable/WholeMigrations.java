package fi.jelppi.sync.durable;

import fi.jelppi.shared.JelppiProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Makes an upgrade of the schema happen whole or not at all. H2 commits each statement of a migration by itself, so a node
 * that lost its power in the middle would find half a migration and never start again. Everything is written beside the
 * database before the first statement; a start that finds that file puts it back and migrates anew (decision 0014). The
 * file is under the database's key where there is one. PostgreSQL takes a half migration back by itself. Data that a newer
 * application has migrated whole is refused.
 */
@Component
class WholeMigrations extends BaseCallback implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(WholeMigrations.class);

    private final JdbcConnectionDetails database;
    private final Path folder;
    private final Path saved;

    WholeMigrations(JelppiProperties settings, JdbcConnectionDetails database) {
        this.database = database;
        folder = settings.dataDir().toAbsolutePath();
        saved = folder.resolve("before-upgrade.sql");
    }

    @Override
    public void migrate(Flyway flyway) {
        if (isSaved()) {
            putBack(flyway);
        }
        // After putting back: what a cut upgrade left is not there any more. On PostgreSQL two releases share a
        // database.
        if (isEmbedded()) {
            NewerData.refuse(flyway);
        }
        flyway.migrate();
    }

    /** A file that an embedded database left here before PostgreSQL was named is none of its business. */
    private boolean isSaved() {
        return isEmbedded() && Files.exists(saved);
    }

    private boolean isEmbedded() {
        return database.getJdbcUrl().startsWith("jdbc:h2:");
    }

    /** Whichever version starts, and however far the upgrade came: nobody has written anything since. */
    private void putBack(Flyway flyway) {
        LOG.warn("the last upgrade of the database was cut: what stood before it is put back from {}", saved);
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            run(connection, "DROP ALL OBJECTS");
            script(connection, "RUNSCRIPT FROM", saved);
            run(connection, "CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new FlywayException("could not put back " + saved, e);
        }
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (event == Event.AFTER_MIGRATE && isSaved()) {
                run(context.getConnection(), "CHECKPOINT SYNC");
                forget();
            } else if (event == Event.BEFORE_EACH_MIGRATE && isEmbedded() && !isSaved()) {
                save(context.getConnection());
            }
        } catch (SQLException e) {
            throw new FlywayException("could not keep the database as it is before its upgrade", e);
        }
    }

    private void save(Connection connection) throws SQLException {
        var half = saved.resolveSibling(saved.getFileName() + ".new");
        script(connection, "SCRIPT TO", half);
        try {
            force(half, StandardOpenOption.WRITE);
            Files.move(half, saved, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For good, also after a power cut: a file that came back would undo all that was written since. */
    private void forget() {
        try {
            Files.delete(saved);
            force(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File and key as parameters, because H2 repeats a statement that fails in its message. */
    private void script(Connection connection, String command, Path file) throws SQLException {
        boolean keyed = database.getJdbcUrl().contains(";CIPHER=AES");
        var sql = command + (keyed ? " ? CIPHER AES PASSWORD ?" : " ?");
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, file.toString());
            if (keyed) {
                statement.setString(2, database.getPassword());
            }
            statement.execute();
        }
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (var channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
