package fi.jelppi.sync.model;

import static fi.jelppi.sync.model.Step.Deed.BACK_UP_CENTRAL;
import static fi.jelppi.sync.model.Step.Deed.BACK_UP_KIOSK;
import static fi.jelppi.sync.model.Step.Deed.CHECK_IN;
import static fi.jelppi.sync.model.Step.Deed.HANG_POSTER;
import static fi.jelppi.sync.model.Step.Deed.LATE_PARCEL;
import static fi.jelppi.sync.model.Step.Deed.RESTORE_CENTRAL;
import static fi.jelppi.sync.model.Step.Deed.RESTORE_CENTRAL_UNDER_TALK;
import static fi.jelppi.sync.model.Step.Deed.RESTORE_KIOSK;
import static fi.jelppi.sync.model.Step.Deed.TALK;
import static fi.jelppi.sync.model.Step.Deed.WRONG_CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.sync.model.Step.Deed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Histories in which something was lost once, and those that everybody asks about. */
@Tag("central")
class KnownHistoriesTest {

    private World world;

    @BeforeEach
    void begin() throws Exception {
        world = new World();
    }

    @AfterEach
    void end() throws Exception {
        world.close();
    }

    @Test
    void aRestoredCentralGetsBackWhatItHadAcknowledged() throws Exception {
        happens(CHECK_IN, TALK, BACK_UP_CENTRAL, CHECK_IN, CHECK_IN, TALK, RESTORE_CENTRAL);
        nothingIsGone(3);
    }

    @Test
    void aRestoredKioskLosesNothingThatCentralHas() throws Exception {
        happens(CHECK_IN, BACK_UP_KIOSK, CHECK_IN, CHECK_IN, TALK, RESTORE_KIOSK, CHECK_IN);
        nothingIsGone(4);
    }

    @Test
    void aFactIsGoneOnlyWhenBothDisksAreOlder() throws Exception {
        happens(BACK_UP_KIOSK, BACK_UP_CENTRAL, CHECK_IN, TALK, RESTORE_KIOSK, RESTORE_CENTRAL, CHECK_IN);
        world.settle();
        world.check();
        assertThat(world.gone()).isEqualTo(1);
        assertThat(world.applied()).isEqualTo(1);
    }

    /** The places that the kiosk's facts have are another history's at central. */
    @Test
    void whatAnAbandonedCentralAcknowledgedIsSentToTheOneThatCameBack() throws Exception {
        happens(CHECK_IN, TALK, BACK_UP_KIOSK, BACK_UP_CENTRAL, CHECK_IN, TALK, BACK_UP_CENTRAL);
        happens(RESTORE_CENTRAL, RESTORE_KIOSK, CHECK_IN, TALK);
        world.take(new Step(RESTORE_CENTRAL, 0, 1));
        nothingIsGone(3);
    }

    @Test
    void aClockAYearAheadMakesTheKioskForgetNothing() throws Exception {
        happens(BACK_UP_CENTRAL, CHECK_IN, CHECK_IN, TALK);
        world.take(new Step(WRONG_CLOCK, 1, 2));
        happens(TALK, RESTORE_CENTRAL);
        nothingIsGone(2);
    }

    @Test
    void aClockAYearBehindMakesTheKioskForgetNothing() throws Exception {
        world.take(new Step(WRONG_CLOCK, 1, 0));
        happens(BACK_UP_CENTRAL, CHECK_IN, CHECK_IN, TALK);
        world.take(new Step(WRONG_CLOCK, 1, 1));
        happens(TALK, RESTORE_CENTRAL);
        nothingIsGone(2);
    }

    @Test
    void aCentralThatWasRestoredBetweenTwoRequestsIsNoticed() throws Exception {
        happens(BACK_UP_CENTRAL, CHECK_IN, TALK, CHECK_IN, RESTORE_CENTRAL_UNDER_TALK);
        nothingIsGone(3);
    }

    /** Hello arrives, the facts arrive but their answer does not; they come again, and at last once more. */
    @Test
    void aParcelThatArrivesAfterItsRepetitionChangesNothing() throws Exception {
        happens(CHECK_IN, CHECK_IN);
        world.take(new Step(TALK, 0, 80));
        happens(TALK, LATE_PARCEL);
        nothingIsGone(2);
    }

    @Test
    void centralDiesBeforeWhatItStoredIsOnDisk() throws Exception {
        happens(CHECK_IN, CHECK_IN);
        world.take(new Step(TALK, 0, 90));
        nothingIsGone(2);
    }

    @Test
    void aPosterThatIsTakenDownLeavesTheKiosk() throws Exception {
        happens(HANG_POSTER, TALK);
        world.take(new Step(HANG_POSTER, 0, 1));
        nothingIsGone(0);
    }

    private void happens(Deed... deeds) throws Exception {
        for (var deed : deeds) {
            world.take(new Step(deed, 0, 0));
        }
    }

    private void nothingIsGone(int facts) throws Exception {
        world.settle();
        world.check();
        assertThat(world.gone()).isZero();
        assertThat(world.applied()).isEqualTo(facts);
    }
}
