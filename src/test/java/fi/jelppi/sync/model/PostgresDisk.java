package fi.jelppi.sync.model;

import fi.jelppi.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A database on a real PostgreSQL. Its commits are on disk when they return, so a crash takes nothing but connections. */
final class PostgresDisk implements Disk {

    private record Copy(String name) implements Image {}

    private static @Nullable Details blank;

    private final Details server;
    private final String name = newName();
    private final List<String> made = new ArrayList<>(List.of(name));

    PostgresDisk() throws Exception {
        server = blank();
        var template = nameIn(server.url());
        run("CREATE DATABASE " + name + " TEMPLATE " + template);
    }

    private static synchronized Details blank() throws Exception {
        if (blank == null) {
            var fresh = TestDatabase.newPostgres();
            blank = new Details(
                    String.valueOf(fresh.get("spring.datasource.url")),
                    String.valueOf(fresh.get("spring.datasource.username")),
                    String.valueOf(fresh.get("spring.datasource.password")));
            try (var connection = blank.connect()) {
                Tables.create(connection);
            }
        }
        return blank;
    }

    private static String newName() {
        return "m" + UUID.randomUUID().toString().replace("-", "");
    }

    private static String nameIn(String url) {
        var path = url.contains("?") ? url.substring(0, url.indexOf('?')) : url;
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public Details details() {
        return to(name);
    }

    private Details to(String database) {
        var url = server.url().replace("/" + nameIn(server.url()), "/" + database);
        return new Details(url, server.user(), server.password());
    }

    private void run(String sql) throws SQLException {
        try (var connection = to("postgres").connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void crash() throws SQLException {
        run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
    }

    @Override
    public void leave() {}

    @Override
    public Image image() throws SQLException {
        var copy = newName();
        run("CREATE DATABASE " + copy + " TEMPLATE " + name);
        made.add(copy);
        return new Copy(copy);
    }

    @Override
    public void put(Image image) throws SQLException {
        run("DROP DATABASE " + name + " WITH (FORCE)");
        run("CREATE DATABASE " + name + " TEMPLATE " + ((Copy) image).name());
    }

    @Override
    public void close() throws SQLException {
        for (var database : made) {
            run("DROP DATABASE " + database + " WITH (FORCE)");
        }
    }
}
