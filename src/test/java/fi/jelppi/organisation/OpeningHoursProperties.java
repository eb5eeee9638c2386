package fi.jelppi.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the hours and the moment: the days on which the clocks are changed are among them. */
class OpeningHoursProperties {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 366 + 365;

    @Provide
    Arbitrary<TimeSpan> spans() {
        var quarters = Arbitraries.integers().between(0, 95).map(quarter -> LocalTime.MIN.plusMinutes(15L * quarter));
        return Combinators.combine(quarters, quarters).as(TimeSpan::new);
    }

    @Provide
    Arbitrary<OpeningHours> hours() {
        var week = Arbitraries.maps(
                        Arbitraries.of(DayOfWeek.class),
                        spans().list().ofMaxSize(3).map(OpeningHoursProperties::apart))
                .ofMaxSize(7);
        var exceptions = Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 20),
                        spans().list().ofMaxSize(2).map(OpeningHoursProperties::apart))
                .as((day, length, spans) ->
                        new HoursException(FROM.plusDays(day), FROM.plusDays(day + length), spans, null))
                .list()
                .ofMaxSize(8)
                .map(OpeningHoursProperties::oneADay);
        return Combinators.combine(week, exceptions).as(OpeningHours::new);
    }

    /** Moments of these years, many of them in the two nights in which the clocks are changed. */
    @Provide
    Arbitrary<Instant> moments() {
        var start = FROM.plusDays(30).atStartOfDay(HELSINKI).toInstant();
        var anywhere = Arbitraries.longs()
                .between(0, (DAYS - 60) * 24L * 60)
                .map(minute -> start.plus(Duration.ofMinutes(minute)));
        var spring = Arbitraries.longs()
                .between(0, 600)
                .map(minute -> Instant.parse("2026-03-28T20:00:00Z").plus(Duration.ofMinutes(minute)));
        var autumn = Arbitraries.longs()
                .between(0, 600)
                .map(minute -> Instant.parse("2026-10-24T20:00:00Z").plus(Duration.ofMinutes(minute)));
        return Arbitraries.oneOf(anywhere, spring, autumn);
    }

    @Property
    void isOpenExactlyWithinAnOpening(@ForAll("hours") OpeningHours hours, @ForAll("moments") Instant at) {
        var day = LocalDate.ofInstant(at, HELSINKI);
        boolean within =
                hours.openings(day.minusDays(1), day, HELSINKI).stream().anyMatch(opening -> opening.contains(at));
        assertThat(hours.isOpen(at, HELSINKI)).isEqualTo(within);
    }

    @Property
    void staysOpenUntilItSaysAndNotLonger(@ForAll("hours") OpeningHours hours, @ForAll("moments") Instant at) {
        if (hours.at(at, HELSINKI) instanceof OpenState.Open open) {
            assertThat(open.until()).isAfter(at);
            assertThat(hours.isOpen(open.until().minusSeconds(1), HELSINKI)).isTrue();
            assertThat(hours.isOpen(open.until(), HELSINKI)).isFalse();
        }
    }

    @Property
    void opensWhenItSaysAndNotEarlier(@ForAll("hours") OpeningHours hours, @ForAll("moments") Instant at) {
        if (hours.at(at, HELSINKI) instanceof OpenState.Closed closed
                && closed.opensAt().isPresent()) {
            var opens = closed.opensAt().get();
            assertThat(opens).isAfter(at);
            assertThat(hours.isOpen(opens, HELSINKI)).isTrue();
            assertThat(hours.isOpen(opens.minusSeconds(1), HELSINKI)).isFalse();
            var half = at.plus(Duration.between(at, opens).dividedBy(2));
            assertThat(hours.isOpen(half, HELSINKI)).isFalse();
        }
    }

    @Property
    void openingsFollowEachOtherWithAPauseBetween(@ForAll("hours") OpeningHours hours) {
        var openings = hours.openings(FROM.plusDays(60), FROM.plusDays(120), HELSINKI);
        for (int next = 1; next < openings.size(); next++) {
            assertThat(openings.get(next).start())
                    .isAfter(openings.get(next - 1).end());
        }
        assertThat(openings).noneMatch(Opening::isEmpty);
    }

    @Property
    void survivesTheWire(@ForAll("hours") OpeningHours hours) {
        var info = PointInfo.of(fi.jelppi.shared.PointId.next()).with(hours);
        assertThat(PointInfoPayload.of(info).toInfo(info.point())).isEqualTo(info);
    }

    private static List<TimeSpan> apart(List<TimeSpan> spans) {
        var kept = new ArrayList<TimeSpan>();
        for (TimeSpan span : spans) {
            kept.add(span);
            if (TimeSpan.overlap(kept)) {
                kept.removeLast();
            }
        }
        return kept;
    }

    private static List<HoursException> oneADay(List<HoursException> exceptions) {
        var kept = new ArrayList<HoursException>();
        exceptions.stream()
                .filter(exception -> kept.stream().noneMatch(exception::overlaps))
                .forEach(kept::add);
        return kept;
    }
}
