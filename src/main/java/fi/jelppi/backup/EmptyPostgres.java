package fi.jelppi.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** An empty database of PostgreSQL: a restoration never goes over another one, which so stays as it was. */
final class EmptyPostgres {

    private static final String URL = "SPRING_DATASOURCE_URL";

    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;
    private final PostgresTools tools;

    private EmptyPostgres(String url, Map<String, String> environment) {
        this.url = url;
        user = environment.get("SPRING_DATASOURCE_USERNAME");
        password = environment.get("SPRING_DATASOURCE_PASSWORD");
        tools = new PostgresTools(url, user, password, environment.get("PATH"));
    }

    static EmptyPostgres of(Map<String, String> environment) {
        var url = environment.get(URL);
        if (url == null || url.isBlank()) {
            throw new BackupException(
                    "this is a backup of PostgreSQL. Make an empty database (createdb) and name it by " + URL
                            + ", SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD");
        }
        return new EmptyPostgres(url, environment);
    }

    void fill(Path dump) throws IOException, SQLException, InterruptedException {
        tools.list(dump);
        try (var connection = connect()) {
            if (tables(connection) > 0) {
                throw new BackupException("the database " + connection.getCatalog()
                        + " is not empty. Make a new one (createdb) and name it by " + URL);
            }
        }
        tools.restore(dump);
    }

    private Connection connect() throws SQLException {
        var login = new Properties();
        if (user != null) {
            login.setProperty("user", user);
        }
        if (password != null) {
            login.setProperty("password", password);
        }
        return DriverManager.getConnection(url, login);
    }

    private static int tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                                + " WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
