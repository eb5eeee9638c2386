package fi.jelppi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.VacancyInput.Asked;
import fi.jelppi.jobs.VacancyInput.Bad;
import fi.jelppi.jobs.VacancyInput.Good;
import fi.jelppi.jobs.VacancyInput.Problem;
import fi.jelppi.jobs.VacancyInput.Ways;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

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

    private static VacancyInput.Checked check(String title, String text) {
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
                        new Ways("", "", "040 123 4567", ""))
                .check("x", null, NOW, ZoneOffset.UTC);
    }
}
