package fi.jelppi.sync.durable;

import fi.jelppi.sync.spi.Durability;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** PostgreSQL's commit is durable when it returns; H2's is not. */
@Configuration
class DurabilityConfiguration {

    @Bean
    Durability durability(JdbcConnectionDetails database) {
        return database.getJdbcUrl().startsWith("jdbc:h2:") ? new CheckpointBarrier(database) : new DurableCommit();
    }

    private static final class DurableCommit implements Durability {

        @Override
        public void await() {}
    }
}
