package fi.jelppi.sync.model;

import static fi.jelppi.sync.model.Step.Deed.*;

import fi.jelppi.sync.model.Step.Deed;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever happens to two kiosks, central and the line between them: at rest central has applied each fact once of which a
 * copy stands on a disk. A fact that was shown green may be missing only when its kiosk's disk was put back to a state
 * older than the fact <em>and</em> central's database to one older than the fact's arrival, so that no copy is left.
 * Backups of central count for 30 days, as long as kiosks keep what was acknowledged; one clock is wrong at a time.
 */
@Tag("central")
@Tag("long")
class ExchangeModelTest {

    /** A restore takes PostgreSQL a good deal longer. */
    private static final int ENOUGH = CentralNode.onPostgres() ? 12 : 30;

    private static int tries;
    private static int steps;
    private static int green;
    private static int gone;

    @Property(tries = 30, seed = "20261121", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void centralHasOnceWhatTheKiosksHaveShownGreen(@ForAll("histories") List<Step> history) throws Exception {
        if (tries >= ENOUGH) {
            return;
        }
        try (var world = new World()) {
            for (var step : history) {
                world.take(step);
            }
            world.settle();
            world.check();
            tries++;
            steps += history.size();
            green += world.green();
            gone += world.gone();
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Deed> deeds = Arbitraries.frequency(
                Tuple.of(10, CHECK_IN),
                Tuple.of(10, TALK),
                Tuple.of(3, RESTORE_KIOSK),
                Tuple.of(3, RESTORE_CENTRAL),
                Tuple.of(2, BACK_UP_KIOSK),
                Tuple.of(2, BACK_UP_CENTRAL),
                Tuple.of(2, RESTORE_CENTRAL_UNDER_TALK),
                Tuple.of(2, CUT_CHECK_IN),
                Tuple.of(2, LATE_PARCEL),
                Tuple.of(2, APPLY),
                Tuple.of(2, HANG_POSTER),
                Tuple.of(2, TEN_DAYS),
                Tuple.of(1, KILL_KIOSK),
                Tuple.of(1, KILL_CENTRAL),
                Tuple.of(1, WRONG_CLOCK),
                Tuple.of(1, UPGRADE_KIOSK),
                Tuple.of(1, UPGRADE_CENTRAL),
                Tuple.of(1, MOVE_KIOSK));
        return Combinators.combine(
                        deeds,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 9_999))
                .as(Step::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(50)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    @AfterContainer
    static void tellFigures() {
        System.out.printf(
                "%d histories of %d steps: %d facts shown green, %d taken away by restores of both sides%n",
                tries, steps, green, gone);
    }
}
