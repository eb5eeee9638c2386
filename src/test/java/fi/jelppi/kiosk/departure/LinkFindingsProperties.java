package fi.jelppi.kiosk.departure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.kiosk.spi.DepartureCheck.Finding;
import fi.jelppi.kiosk.spi.DepartureCheck.Verdict;
import fi.jelppi.sync.spi.SyncDetails;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.sync.spi.SyncStatus.Link;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class LinkFindingsProperties {

    private static final Instant NOW = Instant.parse("2026-12-03T08:00:00Z");

    @Property
    void neverGreenWithTodoNorTodoWithoutWords(@ForAll("exchanges") Exchange now) {
        for (Finding finding : new Finding[] {
            LinkFindings.connection(now), LinkFindings.copy(now), LinkFindings.queue(now), LinkFindings.clock(now)
        }) {
            assertThat(finding.todo() != null).isEqualTo(finding.verdict() == Verdict.TODO);
        }
    }

    @Property
    void whatIsUnsentIsNeverGreen(@ForAll("exchanges") Exchange now) {
        assertThat(LinkFindings.queue(now).verdict() == Verdict.READY)
                .isEqualTo(now.link().queued() == 0);
    }

    @Property
    void anOldCopyIsNeverGreen(@ForAll("exchanges") Exchange now) {
        var copied = now.details().copied();
        var offset = now.link().clockOffset();
        var clock = offset == null ? now.clock() : now.clock().minus(offset);
        boolean old = copied == null || copied.isBefore(clock.minus(Exchange.FRESH));
        if (old && !now.link().caughtUp() || now.details().waiting() > 0) {
            assertThat(LinkFindings.copy(now).verdict()).isEqualTo(Verdict.TODO);
        }
    }

    @Property
    void aClockThatIsOffIsNeverGreen(@ForAll("exchanges") Exchange now) {
        var offset = now.link().clockOffset();
        boolean right = offset != null && offset.abs().compareTo(LinkFindings.CLOCK_OFF) <= 0;
        assertThat(LinkFindings.clock(now).verdict() == Verdict.READY).isEqualTo(right);
    }

    @Example
    void whoPulledTheCableAMomentAgoHasNothingToDo() {
        var now = at(Link.OFFLINE, NOW.minus(Duration.ofMinutes(90)), Duration.ZERO, NOW.minus(Duration.ofMinutes(90)));
        assertThat(LinkFindings.connection(now).verdict()).isEqualTo(Verdict.NOTE);
        assertThat(LinkFindings.copy(now).verdict()).isEqualTo(Verdict.READY);
    }

    @Example
    void yesterdaysCopyIsNotEnough() {
        var now = at(Link.OFFLINE, NOW.minus(Duration.ofDays(1)), Duration.ZERO, NOW.minus(Duration.ofDays(1)));
        assertThat(LinkFindings.connection(now).verdict()).isEqualTo(Verdict.TODO);
        assertThat(LinkFindings.copy(now).verdict()).isEqualTo(Verdict.TODO);
    }

    @Example
    void ageOfTheCopyIsNotMeasuredByAClockThatIsWrong() {
        var year = Duration.ofDays(365);
        var now = at(Link.OFFLINE, NOW.minus(year), year, NOW.minus(year));
        assertThat(LinkFindings.copy(now).verdict()).isEqualTo(Verdict.READY);
        assertThat(LinkFindings.clock(now).verdict()).isEqualTo(Verdict.TODO);
    }

    private static Exchange at(Link link, Instant contact, Duration offset, Instant copied) {
        return new Exchange(
                true,
                new SyncStatus.Snapshot(link, 0, null, contact, offset, false),
                new SyncDetails.Details(null, copied, 0, 0),
                NOW);
    }

    @Provide
    Arbitrary<Exchange> exchanges() {
        var links = Combinators.combine(
                        Arbitraries.of(Link.class),
                        Arbitraries.longs().between(0, 3),
                        minutesAgo(),
                        Arbitraries.integers()
                                .between(-600_000, 600_000)
                                .map(Duration::ofMillis)
                                .injectNull(.2),
                        Arbitraries.of(true, false))
                .as((link, queued, contact, offset, caughtUp) ->
                        new SyncStatus.Snapshot(link, queued, queued == 0 ? null : NOW, contact, offset, caughtUp));
        var details = Combinators.combine(minutesAgo(), Arbitraries.longs().between(0, 2))
                .as((copied, waiting) -> new SyncDetails.Details(null, copied, 0, waiting));
        return Combinators.combine(Arbitraries.of(true, false), links, details)
                .as((enrolled, link, known) -> new Exchange(enrolled, link, known, NOW));
    }

    private static Arbitrary<@Nullable Instant> minutesAgo() {
        return Arbitraries.integers()
                .between(0, 400)
                .map(minutes -> NOW.minus(Duration.ofMinutes(minutes)))
                .injectNull(.1);
    }
}
