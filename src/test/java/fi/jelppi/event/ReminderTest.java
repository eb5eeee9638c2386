package fi.jelppi.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Which reminder is due when. */
class ReminderTest {

    private static final Instant START = Instant.parse("2026-12-04T07:00:00Z");
    private static final int DAY = 24 * 60;

    @Property
    void theLastDayHasOneReminderAndTheLastHourTheOther(@ForAll @IntRange(min = -600, max = 5000) int left) {
        var due = Reminder.due(START, START.minus(Duration.ofMinutes(left)));

        if (left > 0 && left <= 60) {
            assertThat(due).contains(Reminder.HOUR);
        } else if (left > 180 && left <= DAY) {
            assertThat(due).contains(Reminder.DAY);
        } else {
            assertThat(due).isEmpty();
        }
    }

    @Property
    void nobodyIsRemindedOfWhatTheyHaveJustRead(@ForAll @IntRange(min = 0, max = 5000) int left) {
        var registered = START.minus(Duration.ofMinutes(left));

        assertThat(Reminder.HOUR.isFor(registered, START)).isEqualTo(left > 60);
        assertThat(Reminder.DAY.isFor(registered, START)).isEqualTo(left > DAY);
    }
}
