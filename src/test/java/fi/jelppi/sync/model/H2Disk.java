package fi.jelppi.sync.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An H2 database in a file, with the settings that nodes have. */
final class H2Disk implements Disk {

    private record Copy(byte[] bytes) implements Image {}

    private static @Nullable Copy blank;

    private final Path file;
    private final Details details;

    H2Disk(Path folder) throws Exception {
        file = folder.resolve("db.mv.db");
        details = details(folder);
        put(blank());
    }

    private static Details details(Path folder) {
        return new Details("jdbc:h2:async:" + folder.resolve("db") + ";DB_CLOSE_ON_EXIT=FALSE", "sa", "");
    }

    private static synchronized Copy blank() throws Exception {
        if (blank == null) {
            var folder = Files.createTempDirectory("jelppi-blank");
            try (var connection = details(folder).connect();
                    var statement = connection.createStatement()) {
                Tables.create(connection);
                statement.execute("SHUTDOWN");
            }
            blank = new Copy(Files.readAllBytes(folder.resolve("db.mv.db")));
        }
        return blank;
    }

    @Override
    public Details details() {
        return details;
    }

    @Override
    public void crash() throws SQLException {
        try (var connection = details.connect();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        }
    }

    @Override
    public void leave() throws SQLException {
        try (var connection = details.connect();
                var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
        crash();
    }

    @Override
    public Image image() throws Exception {
        return new Copy(Files.readAllBytes(file));
    }

    @Override
    public void put(Image image) throws Exception {
        var whole = file.resolveSibling("new");
        Files.write(whole, ((Copy) image).bytes());
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws Exception {
        Files.deleteIfExists(file);
    }
}
