package fi.jelppi.guides.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.guides.desk.StepOrder.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepOrderTest {

    private static final String FILE = """
            ---
            title: Kirjasto
            ---

            ## Mitä tarvitset {#bring}

            Varaa aikaa.

            > [!SEE]
            > Kello.
            ## Avaa {#open}

            Avaa palvelu.


            ## Valmis {#end}

            Nyt on valmista.""";

    @Test
    void aStepAndItsNeighbourChangePlacesWithAllThatStandsBelow() {
        var moved = StepOrder.move(FILE, "open", Way.EARLIER);
        assertThat(moved).isEqualTo("""
                ---
                title: Kirjasto
                ---

                ## Avaa {#open}

                Avaa palvelu.

                ## Mitä tarvitset {#bring}

                Varaa aikaa.

                > [!SEE]
                > Kello.

                ## Valmis {#end}

                Nyt on valmista.
                """);
        assertThat(StepOrder.move(moved, "open", Way.LATER)).startsWith("""
                ---
                title: Kirjasto
                ---

                ## Mitä tarvitset {#bring}
                """);
    }

    @Test
    void aLineBeforeTheTextIsNoHeading() {
        var file = FILE.replace("title: Kirjasto\n", "title: Kirjasto\n## Tunnukset {#codes}\npurpose: Lainaa.\n");
        assertThat(StepOrder.move(file, "bring", Way.EARLIER)).isEqualTo(file);
        assertThat(StepOrder.move(file, "open", Way.EARLIER)).startsWith("""
                ---
                title: Kirjasto
                ## Tunnukset {#codes}
                purpose: Lainaa.
                ---

                ## Avaa {#open}
                """);
        assertThat(StepOrder.move(file.replace("\n", "\r\n"), "bring", Way.EARLIER))
                .isEqualTo(file.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({"bring, EARLIER", "end, LATER", "nowhere, LATER", "pen, LATER"})
    void whereThereIsNoPlaceItStaysAsItWas(String step, Way way) {
        assertThat(StepOrder.move(FILE, step, way)).isEqualTo(FILE);
    }

    @Test
    void aTextWithoutStepsStaysAsItWas() {
        assertThat(StepOrder.move("", "open", Way.LATER)).isEmpty();
    }
}
