package fi.jelppi.sync.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.testing.NodeProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;

/** A backup of a node's database, taken while it runs and put back while it does not, as an administrator would. */
interface Backup {

    void putBack() throws Exception;

    /** @param database settings of the database; none for the embedded one */
    static Backup of(NodeProcess node, Map<String, ?> database) throws Exception {
        return database.isEmpty() ? OfH2.of(node) : OfPostgres.of(database);
    }

    /** H2's own backup, a zip file of the database's files. */
    record OfH2(Path zip, Path home) implements Backup {

        static OfH2 of(NodeProcess node) throws IOException, InterruptedException {
            var zip = node.folder().resolve("backup-" + UUID.randomUUID() + ".zip");
            assertThat(node.post("/test/backup?file=" + zip, "").statusCode()).isEqualTo(200);
            return new OfH2(zip, node.folder().resolve("db"));
        }

        @Override
        public void putBack() throws IOException {
            try (var packed = new ZipFile(zip.toFile())) {
                for (var entry : packed.stream().toList()) {
                    Files.copy(
                            packed.getInputStream(entry),
                            home.resolve(entry.getName()),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** A copy of the database on the same server. */
    record OfPostgres(Map<String, ?> settings, String name, String copy) implements Backup {

        static OfPostgres of(Map<String, ?> settings) throws SQLException {
            var url = String.valueOf(settings.get("spring.datasource.url"));
            var path = url.replaceFirst("\\?.*", "");
            var name = path.substring(path.lastIndexOf('/') + 1);
            var backup = new OfPostgres(settings, name, name + "_copy" + System.nanoTime());
            backup.run(
                    "ALTER DATABASE " + name + " ALLOW_CONNECTIONS false", // only for as long as the copy takes
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'",
                    "CREATE DATABASE " + backup.copy + " TEMPLATE " + name,
                    "ALTER DATABASE " + name + " ALLOW_CONNECTIONS true");
            return backup;
        }

        @Override
        public void putBack() throws SQLException {
            run("DROP DATABASE " + name + " WITH (FORCE)", "CREATE DATABASE " + name + " TEMPLATE " + copy);
        }

        private void run(String... statements) throws SQLException {
            var url = String.valueOf(settings.get("spring.datasource.url")).replace("/" + name, "/postgres");
            try (var connection = DriverManager.getConnection(
                            url,
                            String.valueOf(settings.get("spring.datasource.username")),
                            String.valueOf(settings.get("spring.datasource.password")));
                    var statement = connection.createStatement()) {
                for (var sql : statements) {
                    statement.execute(sql);
                }
            }
        }
    }
}
