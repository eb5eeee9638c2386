package fi.jelppi.meeting.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.testing.TestClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A node with a screen on the wall and a tablet, and another node in the same hall. */
class ScreenPlaceTest {

    private static final ParticipantId HERE = new ParticipantId(UUID.randomUUID());

    private final TestClock clock = new TestClock(Instant.parse("2027-03-01T08:30:00Z"));
    private final ScreensHere screens = new ScreensHere(clock);
    private final List<String> left = new ArrayList<>();
    private final ScreenPlace wall = new ScreenPlace(screens, HERE, () -> left.add("wall"));
    private final ScreenPlace tablet = new ScreenPlace(screens, HERE, () -> left.add("tablet"));

    /** As after the other node has left: both hear of it, each by its own sign of life. */
    @Test
    void aScreenThatComesInAgainKeepsItsPlace() {
        assertThat(wall.enter(true)).isTrue();
        assertThat(tablet.enter(true)).isTrue();
        wall.now("e1");
        wall.heardElsewhere(false);
        assertThat(wall.hasToComeInAgain()).isTrue();

        wall.now(null);
        assertThat(tablet.endpoint()).isNull();
        assertThat(tablet.hasToComeInAgain()).isFalse();
        tablet.heardElsewhere(false);
        assertThat(tablet.hasToComeInAgain())
                .as("it stays silent: the first one comes back")
                .isFalse();
        assertThat(wall.enter(false)).as("is heard").isFalse();
        assertThat(wall.hasToComeInAgain() || tablet.hasToComeInAgain()).isFalse();
    }

    /** Central took so long to answer that the old frame would count no more. */
    @Test
    void comingInAgainIsASignOfLife() {
        wall.enter(false);
        tablet.enter(false);
        wall.now(null);
        clock.pass(ScreensHere.SILENT.minusSeconds(1));
        tablet.shown();
        assertThat(wall.enter(false)).isFalse();
        clock.pass(ScreensHere.SILENT.minusSeconds(1));
        assertThat(tablet.hasToComeInAgain()).isFalse();
        clock.pass(ScreensHere.SILENT);
        tablet.shown();
        assertThat(tablet.hasToComeInAgain()).as("the wall is gone").isTrue();
        assertThat(wall.hasToComeInAgain()).as("it does not know").isFalse();
    }

    @Test
    void whoDoesNotComeBackIsFollowedByTheNext() {
        wall.enter(false);
        tablet.enter(false);
        wall.now(null);
        wall.leave();
        assertThat(tablet.hasToComeInAgain()).isTrue();
        assertThat(left).as("the tablet is still in").isEmpty();
        tablet.leave();
        tablet.leave();
        assertThat(left).containsExactly("tablet");
    }
}
