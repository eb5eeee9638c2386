package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VisitStateProperties {

    private static final UUID CHECK_IN = new UUID(1, 1);
    private static final UUID DEVICE = new UUID(2, 2);
    private static final Instant CAME = Instant.parse("2026-12-03T08:00:00Z");

    private static UUID fact(int number) {
        return new UUID(7, number);
    }

    @Provide
    Arbitrary<List<VisitChange>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of(
                                VisitChange.OUT,
                                VisitChange.REVERSED,
                                VisitChange.CAME,
                                VisitChange.LEFT,
                                VisitChange.STILL_HERE,
                                VisitChange.HEADS,
                                VisitChange.REMOVED,
                                VisitChange.RESTORED),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 8))
                .as(VisitStateProperties::change)
                .list()
                .ofMaxSize(8)
                .uniqueElements(VisitChange::fact);
    }

    private static VisitChange change(int number, String kind, int minute, int target) {
        Instant at = CAME.plus(Duration.ofMinutes(minute));
        Integer heads = kind.equals(VisitChange.HEADS) ? number : null;
        return new VisitChange(fact(number), DEVICE, kind, at, at, target == 0 ? CHECK_IN : fact(target), heads);
    }

    @Property
    void orderOfArrivalMakesNoDifference(@ForAll("changes") List<VisitChange> changes, @ForAll Random random) {
        List<VisitChange> shuffled = new ArrayList<>(changes);
        Collections.shuffle(shuffled, random);

        assertThat(VisitState.of(CHECK_IN, CAME, shuffled)).isEqualTo(VisitState.of(CHECK_IN, CAME, changes));
    }

    /** Some things happened in the hall, some at central, and some of both are known on both sides already. */
    @Property
    void joiningBothSidesConverges(@ForAll("changes") List<VisitChange> all, @ForAll Random random) {
        List<VisitChange> kiosk = new ArrayList<>();
        List<VisitChange> central = new ArrayList<>();
        for (VisitChange change : all) {
            int where = random.nextInt(3);
            if (where != 0) {
                kiosk.add(change);
            }
            if (where != 1) {
                central.add(change);
            }
        }
        Collections.shuffle(kiosk, random);
        Collections.shuffle(central, random);

        assertThat(VisitState.of(CHECK_IN, CAME, joined(kiosk, central)))
                .isEqualTo(VisitState.of(CHECK_IN, CAME, joined(central, kiosk)));
    }

    /** What one side knows after the other's news came in, in the order in which it learned it. */
    private static List<VisitChange> joined(List<VisitChange> own, List<VisitChange> news) {
        var known = new LinkedHashSet<>(own);
        known.addAll(news);
        return List.copyOf(known);
    }

    @Example
    void reversalOfLeavingBringsTheVisitBack() {
        var out = change(1, VisitChange.OUT, 30, 0);
        var back = change(2, VisitChange.REVERSED, 31, 1);

        assertThat(VisitState.of(CHECK_IN, CAME, List.of(out)).left()).isEqualTo(out.at());
        assertThat(VisitState.of(CHECK_IN, CAME, List.of(out, back)).left()).isNull();
    }

    @Example
    void reversedVisitDoesNotCountUntilACoachRestoresIt() {
        var reversed = change(1, VisitChange.REVERSED, 1, 0);
        var restored = change(2, VisitChange.RESTORED, 2, 0);

        assertThat(VisitState.of(CHECK_IN, CAME, List.of(reversed)).removed()).isTrue();
        assertThat(VisitState.of(CHECK_IN, CAME, List.of(reversed, restored)).removed())
                .isFalse();
    }

    /** Whoever says it last is right; a number of a broken kiosk that cannot be changes nothing. */
    @Example
    void lastNumberOfHeadsCountsAndAnImpossibleOneDoesNot() {
        var first = change(3, VisitChange.HEADS, 1, 0);
        var last = change(2, VisitChange.HEADS, 2, 0);
        var later = CAME.plus(Duration.ofMinutes(3));
        var broken = new VisitChange(fact(9), DEVICE, VisitChange.HEADS, later, null, null, -5);

        assertThat(VisitState.of(CHECK_IN, CAME, List.of()).heads()).isNull();
        assertThat(VisitState.of(CHECK_IN, CAME, List.of(broken, last, first)).heads())
                .isEqualTo(2);
    }

    @Example
    void coachHasTheLastWordOnTimes() {
        var out = change(1, VisitChange.OUT, 3, 0);
        var left =
                new VisitChange(fact(2), DEVICE, VisitChange.LEFT, CAME.plusSeconds(600), CAME.plusSeconds(7200), null);

        var state = VisitState.of(CHECK_IN, CAME, List.of(left, out));

        assertThat(state.left()).isEqualTo(CAME.plusSeconds(7200));
        assertThat(state.corrected()).isTrue();
    }
}
