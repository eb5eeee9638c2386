package fi.jelppi.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each Spring context a fresh database and a fresh data folder. {@code -Djelppi.test.db=postgresql} makes central
 * contexts use a real PostgreSQL; kiosk contexts are always on H2, as kiosks are.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static @Nullable EmbeddedPostgres server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        boolean central = "central".equals(environment.getProperty("jelppi.role"));
        var properties = new java.util.HashMap<String, Object>();
        properties.put("jelppi.data-dir", newFolder().toString());
        if (central) {
            properties.putAll(ofThisPass());
        }
        environment.getPropertySources().addFirst(new MapPropertySource("test database", properties));
    }

    /** Settings of a new, empty database for central: of PostgreSQL where that pass runs, else none, which means H2. */
    public static Map<String, Object> ofThisPass() {
        return "postgresql".equals(System.getProperty("jelppi.test.db")) ? newPostgres() : Map.of();
    }

    /** Settings of a new, empty PostgreSQL database on a server that this JVM starts once. */
    public static synchronized Map<String, Object> newPostgres() {
        try {
            if (server == null) {
                server = settings(EmbeddedPostgres.builder()).start();
            }
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            return Map.of(
                    "spring.datasource.url", server.getJdbcUrl("postgres", name),
                    "spring.datasource.username", "postgres",
                    "spring.datasource.password", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with commits forced to disk, as in production; for measurements, on a JVM that asked for no other. */
    public static synchronized Map<String, Object> newDurablePostgres() throws IOException {
        if (server == null) {
            server = settings(EmbeddedPostgres.builder())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        }
        return newPostgres();
    }

    private static EmbeddedPostgres.Builder settings(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("max_connections", "300");
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("jelppi-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
