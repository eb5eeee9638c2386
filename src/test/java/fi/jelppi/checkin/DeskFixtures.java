package fi.jelppi.checkin;

import fi.jelppi.event.Event;
import fi.jelppi.shared.PointId;
import fi.jelppi.testing.TestClock;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An event day at central, for tests of the desk's pages. */
public final class DeskFixtures {

    private DeskFixtures() {}

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @CentralCheckInTest
    public @interface EventDay {}

    public static void halfPastTen(TestClock clock) {
        clock.set(Some.at("10:30"));
    }

    /** From 10 to 14 at a point of its own. */
    public static Event summerJobs() {
        return Some.event("Kesäksi töihin")
                .at(PointId.next())
                .session("10:00", "14:00")
                .build();
    }
}
