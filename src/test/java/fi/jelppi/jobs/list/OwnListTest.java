package fi.jelppi.jobs.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.jobs.VacancyId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnListTest {

    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    @Test
    void keepsItsOrderInAColumn() {
        var list = new OwnList(ids(OwnList.MOST));
        assertThat(OwnList.ofColumn(list.column())).isEqualTo(list);
        assertThat(list.column()).hasSizeLessThanOrEqualTo(600);
    }

    @Test
    void isNeverEmptyNeverLongAndHasNothingTwice() {
        var twice = VacancyId.next();
        for (var bad : List.of(List.<VacancyId>of(), ids(OwnList.MOST + 1), List.of(twice, twice))) {
            assertThatThrownBy(() -> new OwnList(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> OwnList.of(Arrays.asList(UUID.randomUUID(), null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timeRunsByTheKiosksClockWhereThatCanBeRight() {
        var life = Duration.ofDays(60);
        assertThat(WhenMade.of(SomeFacts.context(NOW.minusSeconds(9), NOW), life))
                .isEqualTo(NOW.minusSeconds(9));
        assertThat(WhenMade.of(SomeFacts.context(Instant.EPOCH, NOW), life)).isEqualTo(NOW);
        assertThat(WhenMade.of(SomeFacts.context(NOW.plusSeconds(9), NOW), life))
                .isEqualTo(NOW);
    }

    private static List<VacancyId> ids(int number) {
        return Stream.generate(VacancyId::next).limit(number).toList();
    }
}
