package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.Spells.Span;
import fi.jelppi.event.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Any joining, leaving, overlapping, repeating and any wrong clock gives the time that somebody can have been there. */
class SpellsTest {

    private static final Session SESSION = Some.event("Digitaidot")
            .session("10:00", "14:00")
            .build()
            .sessions()
            .getFirst();

    /** Around the session in seconds from the door's opening, some of them days away: a clock that is wrong. */
    @Provide
    Arbitrary<List<Span>> spans() {
        Arbitrary<Integer> seconds = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.integers().between(-3_600, 5 * 3_600)),
                Tuple.of(1, Arbitraries.integers().between(-400_000, 400_000)));
        Arbitrary<Span> span = Combinators.combine(seconds, seconds.injectNull(0.15))
                .as((from, to) -> new Span(second(from), to == null ? null : second(to)));
        return span.list().ofMaxSize(30);
    }

    private static Instant second(int second) {
        return SESSION.opensAt().plusSeconds(second);
    }

    private static final Instant NOW = second(3 * 3_600);

    private static Spells merge(List<Span> spans) {
        return Spells.of(SESSION, spans, NOW);
    }

    /** Counted second by second: slow, and surely right. */
    private static long secondsWithin(List<Span> spans, Instant first, Instant last) {
        var there = new BitSet();
        int length = (int) Duration.between(first, last).toSeconds();
        for (Span span : spans) {
            long from = Duration.between(first, span.from()).toSeconds();
            long to =
                    Duration.between(first, span.to() == null ? NOW : span.to()).toSeconds();
            int start = (int) Math.clamp(from, 0, length);
            int end = (int) Math.clamp(to, 0, length);
            if (start < end) {
                there.set(start, end);
            }
        }
        return there.cardinality();
    }

    @Property(tries = 300)
    void minutesAreThoseOfTheTrueUnion(@ForAll("spans") List<Span> spans) {
        long minutes = merge(spans).minutes();

        assertThat(minutes)
                .isEqualTo(secondsWithin(spans, SESSION.startsAt(), SESSION.endsAt()) / 60)
                .isLessThanOrEqualTo(
                        Duration.between(SESSION.startsAt(), SESSION.endsAt()).toMinutes());
    }

    @Property(tries = 300)
    void spellsCoverTheTrueUnionInOrderAndWithoutTouching(@ForAll("spans") List<Span> spans) {
        List<Spell> merged = merge(spans).merged();

        assertThat(merged.stream()
                        .mapToLong(spell ->
                                Duration.between(spell.from(), spell.to()).toSeconds())
                        .sum())
                .isEqualTo(secondsWithin(spans, SESSION.opensAt(), SESSION.endsAt()));
        for (int i = 1; i < merged.size(); i++) {
            assertThat(merged.get(i).from()).isAfter(merged.get(i - 1).to());
        }
    }

    @Property(tries = 200)
    void orderMakesNoDifference(@ForAll("spans") List<Span> spans, @ForAll Random random) {
        List<Span> shuffled = new ArrayList<>(spans);
        Collections.shuffle(shuffled, random);

        assertThat(merge(shuffled)).isEqualTo(merge(spans));
    }

    @Property(tries = 200)
    void mergingTwiceAndSayingEverythingTwiceChangesNothing(@ForAll("spans") List<Span> spans) {
        Spells once = merge(spans);
        List<Span> doubled = new ArrayList<>(spans);
        doubled.addAll(spans);

        assertThat(merge(doubled)).isEqualTo(once);
        assertThat(merge(once.merged().stream()
                        .map(spell -> new Span(spell.from(), spell.to()))
                        .toList()))
                .isEqualTo(once);
    }

    @Property(tries = 200)
    void whatLiesWithinAddsNothing(@ForAll("spans") List<Span> spans, @ForAll Random random) {
        Spells once = merge(spans);
        List<Span> more = new ArrayList<>(spans);
        for (Spell spell : once.merged()) {
            long length = Duration.between(spell.from(), spell.to()).toSeconds();
            long inside = random.nextLong(length);
            more.add(new Span(spell.from().plusSeconds(inside), spell.to().minusSeconds(random.nextLong(length))));
        }

        assertThat(merge(more)).isEqualTo(once);
    }

    @Example
    void earlyComersArePresentButTheirMinutesBeginWithTheSession() {
        Spells spells = merge(List.of(new Span(Some.at("09:40"), Some.at("10:30"))));

        assertThat(spells.merged()).containsExactly(new Spell(Some.at("09:40"), Some.at("10:30")));
        assertThat(spells.minutes()).isEqualTo(30);
    }

    @Example
    void leavingBeforeComingIsNoTime() {
        assertThat(merge(List.of(new Span(Some.at("11:00"), Some.at("10:00"))))).isEqualTo(new Spells(List.of(), 0));
    }

    @Example
    void whatLastsEndsNow() {
        assertThat(merge(List.of(new Span(Some.at("11:00"), null))).merged())
                .containsExactly(new Spell(Some.at("11:00"), NOW));
    }
}
