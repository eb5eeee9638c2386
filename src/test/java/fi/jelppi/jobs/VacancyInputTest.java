package fi.jelppi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.VacancyInput.Asked;
import fi.jelppi.jobs.VacancyInput.Bad;
import fi.jelppi.jobs.VacancyInput.Good;
import fi.jelppi.jobs.VacancyInput.More;
import fi.jelppi.jobs.VacancyInput.Problem;
import fi.jelppi.jobs.VacancyInput.Ways;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VacancyInputTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    @Test
    void signsThatAreNoTextAreLeftOut() {
        var good = (Good) check("Sii\u0000vooja\u0007", "Kylätalo\u001b\nMaanantaisin");
        assertThat(good.vacancy().title()).isEqualTo("Siivooja");
        assertThat(good.vacancy().description())
                .containsExactly(Block.paragraph("Kylätalo"), Block.paragraph("Maanantaisin"));
    }

    @Test
    void nothingButSuchSignsIsNothing() {
        var bad = (Bad) check("\u0000", "\u0007\n\u0007");
        assertThat(bad.problems()).containsExactlyInAnyOrder(Problem.TITLE, Problem.TEXT);
    }

    @Test
    void whatMostLeaveOpenIsTaken() {
        var more = new More(true, 3, List.of("hygieniapassi"), List.of("fi", "en"));
        var vacancy = ((Good) check("Siivooja", "Siivoat.", more)).vacancy();
        assertThat(vacancy.remote()).isTrue();
        assertThat(vacancy.offer().positions()).isEqualTo(3);
        assertThat(vacancy.requirements().cards()).containsExactly("hygieniapassi");
        assertThat(vacancy.requirements().languages()).containsExactly("fi", "en");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000})
    void noNumberOfPositionsThatNobodyHas(int positions) {
        var bad = (Bad) check("Siivooja", "Siivoat.", new More(false, positions, List.of(), List.of()));
        assertThat(bad.problems()).containsExactly(Problem.POSITIONS);
    }

    private static VacancyInput.Checked check(String title, String text) {
        return check(title, text, More.NONE);
    }

    private static VacancyInput.Checked check(String title, String text, More more) {
        var asked = new Asked(null, null, Stated.NOT_STATED, Stated.NOT_STATED, Stated.NOT_STATED, Stated.NOT_STATED);
        return new VacancyInput(
                        VacancyKind.JOB,
                        title,
                        "Kyläyhdistys",
                        true,
                        "Sinettä",
                        "",
                        "",
                        text,
                        null,
                        null,
                        null,
                        asked,
                        more,
                        new Ways("", "", "040 123 4567", ""))
                .check("x", null, NOW, ZoneOffset.UTC);
    }
}
