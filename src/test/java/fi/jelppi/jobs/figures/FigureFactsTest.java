package fi.jelppi.jobs.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.jobs.figures.FigureFacts.Day;
import fi.jelppi.jobs.figures.FigureFacts.Line;
import fi.jelppi.sync.spi.DayNumbers;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.GoldenJson;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The form of the fact on the wire never changes within a version, and says nothing but numbers of a day. */
class FigureFactsTest {

    private static final UUID POINT = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID VACANCY = UUID.fromString("01900000-0000-7000-8000-000000000002");

    @Test
    void factKeepsItsForm() {
        var day = new Day(POINT, LocalDate.of(2026, 12, 3), List.of(new Line(VACANCY, 12, 3, 1)));
        var json = WireJson.MAPPER.writeValueAsString(day);
        GoldenJson.matches("jobs.day-counted.1.json", json);
        assertThat(WireJson.MAPPER.readValue(json, Day.class)).isEqualTo(day);
    }

    @Test
    void numbersThatNobodyCanHaveCountedAreRefused() {
        assertThatCode(() -> new Line(VACANCY, DayNumbers.MOST_A_DAY, 0, 0).check())
                .doesNotThrowAnyException();
        for (var wrong : List.of(
                new Line(VACANCY, -1, 0, 0),
                new Line(VACANCY, 0, DayNumbers.MOST_A_DAY + 1, 0),
                new Line(VACANCY, 0, 0, Integer.MIN_VALUE))) {
            assertThatThrownBy(wrong::check).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
