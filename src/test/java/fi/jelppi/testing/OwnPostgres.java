package fi.jelppi.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of a test's own, which it may stop and start again with the same data on the same port. */
public final class OwnPostgres implements AutoCloseable {

    private final Path data;
    private final int port = FreePort.next();
    private @Nullable EmbeddedPostgres server;

    public OwnPostgres(Path data) throws IOException {
        this.data = data;
        start();
    }

    public void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    /** Connections are cut, what was committed stays. */
    public void stop() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    /** Settings of a node on its database {@code postgres}. */
    public Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url", "jdbc:postgresql://localhost:" + port + "/postgres",
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres");
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}
