package fi.jelppi.e2e;

import fi.jelppi.testing.TestDatabase;
import java.util.Map;

/** The same with central on a real PostgreSQL; what happens on the kiosk alone is not tried twice. */
class MainPathOnPostgresIT extends MainPathIT {

    @Override
    Map<String, Object> database() {
        return TestDatabase.newPostgres();
    }

    @Override
    void kioskStopsInOrderUnderAnOpenScreen() {}

    @Override
    void clearsTheScreenAfterAVisitorWhoHasGone() {}

    @Override
    void screensHaveNoAccessibilityViolations() {}

    @Override
    void everyPageForbidsFramesAndForeignScripts() {}
}
