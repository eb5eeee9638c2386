package fi.jelppi.backup;

import fi.jelppi.sync.spi.Durability;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.ZipFile;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** H2 locks its file, so that only the application that has it open can copy it, by H2's own statement. */
class H2Copy implements DatabaseCopy {

    private static final String ADDRESS = "jdbc:h2:async:";

    private final JdbcConnectionDetails database;
    private final Durability durability;

    H2Copy(JdbcConnectionDetails database, Durability durability) {
        this.database = database;
        this.durability = durability;
    }

    static boolean isFor(String url) {
        return url.startsWith(ADDRESS);
    }

    @Override
    public String part() {
        return NodeFiles.DATABASE;
    }

    @Override
    public long size() throws IOException {
        return Files.size(file());
    }

    @Override
    public Path make(Path draft) throws IOException, SQLException {
        // H2 copies what is in the file: everything that was shown green must be there before.
        durability.await();
        var packed = draft.resolve("h2.zip");
        try (var connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                var statement = connection.prepareStatement("BACKUP TO ?")) {
            statement.setString(1, packed.toString());
            statement.execute();
        }
        var copy = draft.resolve("jelppi.mv.db");
        unpack(packed, copy);
        Files.delete(packed);
        return copy;
    }

    private void unpack(Path packed, Path copy) throws IOException {
        try (var zip = new ZipFile(packed.toFile());
                var file = OwnerOnly.file(copy)) {
            var entry = zip.getEntry(file().getFileName().toString());
            if (entry == null) {
                throw new IOException("H2's copy holds no database");
            }
            try (var in = zip.getInputStream(entry)) {
                in.transferTo(Channels.newOutputStream(file));
            }
        }
    }

    @Override
    public String check(Path copy) throws SQLException {
        var options = database.getJdbcUrl().contains(";CIPHER=AES") ? ";CIPHER=AES" : "";
        return new H2File(copy).readThrough(options, text(database.getUsername()), text(database.getPassword()));
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    private Path file() {
        return Path.of(database.getJdbcUrl().substring(ADDRESS.length()).replaceFirst(";.*", "") + ".mv.db");
    }
}
