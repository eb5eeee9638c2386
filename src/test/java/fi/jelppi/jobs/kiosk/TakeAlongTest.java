package fi.jelppi.jobs.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.search.JobResult.Hit;
import fi.jelppi.shared.PhoneNumber;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeAlongTest {

    private static final String HEADING = "Työpaikkoja, JELPPI";
    private static final String FACTS = "Sinettä · tässä kylässä · hae 22.12. mennessä";

    @Test
    void aShortListSaysWhereAndUntilWhen() {
        assertThat(TakeAlong.text(HEADING, jobs(2, "Kokki"), hit -> FACTS).orElseThrow())
                .isEqualTo("""
                        Työpaikkoja, JELPPI
                        1. Kokki, Muurolan kylätalo
                        Sinettä · tässä kylässä · hae 22.12. mennessä
                        040 123 4567
                        2. Kokki, Muurolan kylätalo
                        Sinettä · tässä kylässä · hae 22.12. mennessä
                        040 123 4567""");
    }

    @Test
    void whereNothingIsKnownNoLineIsEmpty() {
        assertThat(TakeAlong.text(HEADING, jobs(1, "Kokki"), hit -> "").orElseThrow())
                .isEqualTo(HEADING + "\n1. Kokki, Muurolan kylätalo\n040 123 4567");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12})
    void alwaysFitsTheCode(int many) {
        var text = TakeAlong.text(HEADING, jobs(many, "Kokki"), hit -> FACTS).orElseThrow();
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(TakeAlong.MOST_BYTES);
        assertThat(text).contains("040 123 4567").contains(many + ". Kokki");
    }

    @Test
    void aLongListGivesUpFactsBeforeItGivesUpHowToApply() {
        assertThat(TakeAlong.text(HEADING, jobs(12, "Kokki"), hit -> FACTS).orElseThrow())
                .contains("040 123 4567")
                .doesNotContain("Sinettä");
        assertThat(TakeAlong.text(HEADING, jobs(12, "Kokki ".repeat(6).strip()), hit -> FACTS)
                        .orElseThrow())
                .contains("Muurolan")
                .doesNotContain("040 123 4567");
        assertThat(TakeAlong.text(HEADING, jobs(12, "Kokki ".repeat(9).strip()), hit -> FACTS)
                        .orElseThrow())
                .doesNotContain("Muurolan");
        assertThat(TakeAlong.text(HEADING, jobs(12, "Kokki ".repeat(20)), hit -> FACTS))
                .isEmpty();
    }

    private static List<Hit> jobs(int many, String title) {
        return IntStream.range(0, many)
                .mapToObj(number -> new Hit(
                        SomeVacancy.called("n" + number)
                                .title(title)
                                .apply(new HowToApply(null, null, new PhoneNumber("040 123 4567"), null))
                                .posting(),
                        OptionalDouble.empty(),
                        null))
                .toList();
    }
}
