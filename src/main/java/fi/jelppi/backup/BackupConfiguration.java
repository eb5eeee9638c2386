package fi.jelppi.backup;

import fi.jelppi.sync.spi.Durability;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the copy by the address of the database. */
@Configuration
class BackupConfiguration {

    @Bean
    DatabaseCopy databaseCopy(JdbcConnectionDetails details, DataSource database, Durability durability) {
        var url = details.getJdbcUrl();
        return H2Copy.isFor(url) ? new H2Copy(details, durability) : new PostgresCopy(database, () -> tools(details));
    }

    private static PostgresTools tools(JdbcConnectionDetails details) {
        return new PostgresTools(
                details.getJdbcUrl(), details.getUsername(), details.getPassword(), System.getenv("PATH"));
    }
}
