package fi.jelppi.meeting.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.testing.TestClock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two tablets of one node are one participant. */
class ScreensHereTest {

    private static final ParticipantId HERE = new ParticipantId(UUID.randomUUID());
    private static final ParticipantId OTHER = new ParticipantId(UUID.randomUUID());

    private final TestClock clock = new TestClock(Instant.parse("2027-03-01T08:30:00Z"));
    private final ScreensHere screens = new ScreensHere(clock);

    @Test
    void theFirstIsHeardAndAfterItTheNext() {
        assertThat(screens.enter(HERE, "wall")).isTrue();
        assertThat(screens.enter(HERE, "tablet")).isFalse();
        assertThat(screens.enter(OTHER, "tablet")).as("another room").isTrue();
        assertThat(screens.enter(HERE, "wall")).as("again is once").isTrue();
        screens.leave(HERE, "wall");
        assertThat(screens.isFirst(HERE, "tablet")).isTrue();
        assertThat(screens.enter(HERE, "wall")).as("comes last now").isFalse();
        assertThat(screens.answers(HERE, "wall")).isTrue();
        clock.pass(ScreensHere.SILENT);
        assertThat(screens.answers(HERE, "wall")).as("its browser is gone").isFalse();
    }

    @Test
    void theHallIsInUntilItsLastScreenHasLeft() {
        screens.enter(HERE, "wall");
        screens.enter(HERE, "tablet");
        assertThat(screens.leave(HERE, "wall")).isFalse();
        assertThat(screens.leave(HERE, "wall")).as("twice").isFalse();
        assertThat(screens.leave(HERE, "tablet")).isTrue();
        assertThat(screens.leave(HERE, "tablet")).isFalse();
        assertThat(screens.isFirst(HERE, "tablet")).isFalse();
    }

    /** Central would see the hall come and go when each screen told its own. */
    @Test
    void onlyOneEndpointIsToldWhileItIsIn() {
        screens.enter(HERE, "wall");
        screens.enter(HERE, "tablet");
        assertThat(screens.endpoint(HERE)).isNull();
        screens.now(HERE, "tablet", "e2");
        assertThat(screens.endpoint(HERE)).isEqualTo("e2");
        screens.now(HERE, "wall", "e1");
        assertThat(screens.endpoint(HERE)).isEqualTo("e1");
        screens.now(HERE, "wall", null);
        assertThat(screens.endpoint(HERE)).as("it loads itself anew").isEqualTo("e2");
        screens.leave(HERE, "tablet");
        screens.now(HERE, "tablet", "e2");
        assertThat(screens.endpoint(HERE)).isNull();
    }

    /** After a power cut the same screen comes back while its old page is not closed yet. */
    @Test
    void aBrowserThatAnswersNoMoreCountsNoMore() {
        screens.enter(HERE, "before");
        screens.now(HERE, "before", "e1");
        clock.pass(ScreensHere.SILENT.minusSeconds(1));
        assertThat(screens.enter(HERE, "after")).isFalse();
        screens.now(HERE, "after", "e2");
        assertThat(screens.endpoint(HERE)).isEqualTo("e1");
        clock.pass(ScreensHere.SILENT.minusSeconds(1));
        assertThat(screens.isFirst(HERE, "after")).isTrue();
        assertThat(screens.endpoint(HERE)).isEqualTo("e2");
        screens.heard(HERE, "after");
        clock.pass(ScreensHere.SILENT.minusSeconds(1));
        assertThat(screens.endpoint(HERE)).as("it was heard of").isEqualTo("e2");
        assertThat(screens.leave(HERE, "after")).as("nobody else is there").isTrue();
    }
}
