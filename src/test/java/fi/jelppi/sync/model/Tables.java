package fi.jelppi.sync.model;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The tables of the exchange as the migrations make them, and two of the model's own without any unique key. */
final class Tables {

    private Tables() {}

    static void create(Connection connection) throws SQLException {
        for (var script : new String[] {
            "V001__outbox", "V002__inbox", "V003__feed", "V004__copy", "V090__link_contact", "V130__link_copied"
        }) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/common/" + script + ".sql"));
        }
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE model_applied (fact_id uuid NOT NULL)");
            statement.execute("CREATE TABLE model_poster (id uuid NOT NULL, text varchar NOT NULL)");
        }
    }
}
