package fi.jelppi.e2e;

import fi.jelppi.testing.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Disabled;

/** The same with central on a real PostgreSQL. */
@Disabled("never run to the end yet; central on PostgreSQL is tested by the services\' own tests")
class MainPathOnPostgresIT extends MainPathIT {

    @Override
    Map<String, Object> database() {
        return TestDatabase.newPostgres();
    }
}
