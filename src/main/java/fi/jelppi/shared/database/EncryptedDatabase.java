package fi.jelppi.shared.database;

import fi.jelppi.shared.settings.BadSettingException;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens the embedded database with a key, when one is set. H2 stretches what it is given by ten rounds only, so the key
 * must be random, never something that a person chose (decision 0091).
 */
@Configuration
@ConditionalOnProperty(EncryptedDatabase.KEY_FILE)
class EncryptedDatabase {

    static final String KEY_FILE = "jelppi.database.key-file";

    @Bean
    JdbcConnectionDetails encryptedDatabase(DataSourceProperties plain, DatabaseProperties settings) {
        var url = Objects.requireNonNull(plain.getUrl());
        if (!DatabaseFile.isEmbedded(url)) {
            throw BadSettingException.of(
                    KEY_FILE, settings.keyFile(), "encrypts the embedded database only, and another one is named");
        }
        var key = KeyFile.read(Objects.requireNonNull(settings.keyFile()));
        var file = DatabaseFile.of(url);
        file.mustBeEncrypted();
        file.makeFolder();
        return new Details(
                url + ";CIPHER=AES",
                Objects.requireNonNullElse(plain.determineUsername(), ""),
                key + " " + plain.determinePassword());
    }

    private record Details(String url, String username, String secret) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String toString() {
            return url;
        }
    }
}
