package fi.jelppi.guides.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.figures.GuideFacts.Day;
import fi.jelppi.guides.figures.GuideFacts.Line;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.sync.spi.DayNumbers;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.GoldenJson;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The form of the fact on the wire never changes within a version, and says nothing but numbers of a day. */
class GuideFactsTest {

    private static final UUID POINT = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Test
    void factKeepsItsForm() {
        var day = new Day(
                POINT,
                LocalDate.of(2026, 12, 3),
                List.of(new Line("tax-card", "stopped", "open", 3), new Line("", "language", "fi-simple", 12)));
        var json = WireJson.MAPPER.writeValueAsString(day);
        GoldenJson.matches("guides.day-counted.1.json", json);
        assertThat(WireJson.MAPPER.readValue(json, Day.class)).isEqualTo(day);
    }

    @Test
    void whatNoKioskCountsIsRefused() {
        for (var wrong : List.of(
                new Line("tax-card", "started", "", -1),
                new Line("tax-card", "started", "", DayNumbers.MOST_A_DAY + 1),
                new Line("tax-card", "started", "Matti Meikäläinen", 1),
                new Line("tax-card", "stopped", "", 1),
                new Line("tax-card", "stopped", "a".repeat(61), 1),
                new Line("tax-card", "worked", "perhaps", 1),
                new Line("tax-card", "language", "ar", 1),
                new Line("", "started", "", 1),
                new Line("../../etc", "started", "", 1),
                new Line("tax-card", "searched", "", 1))) {
            assertThatThrownBy(wrong::check).as("%s", wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatAKioskCountsIsTaken() {
        for (var language : Languages.onTouchScreen()) {
            var reading = new Reading(new GuideId("tax-card"), language, "a".repeat(70));
            reading.worked(Worked.PARTLY);
            for (var counted : reading.counted()) {
                var line = new Line(counted.guide(), counted.what().code(), counted.detail(), 1);
                assertThatCode(line::check).as("%s", line).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void aReadingThatSawTheEndStoppedNowhereAndItsLastAnswerCounts() {
        var reading = new Reading(new GuideId("tax-card"), Languages.FINNISH, "bring");
        reading.at("end");
        reading.finish();
        reading.worked(Worked.NO);
        reading.at("bring");
        reading.worked(Worked.YES);
        assertThat(reading.counted())
                .extracting(Counted::what, Counted::detail)
                .containsExactly(
                        tuple(What.STARTED, ""),
                        tuple(What.LANGUAGE, "fi"),
                        tuple(What.FINISHED, ""),
                        tuple(What.WORKED, "yes"));
    }
}
