package fi.jelppi.guides.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.guides.GuideText;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.Step.Choice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a step is reached that nobody has walked to. */
class GuidePathTest {

    private static final GuideText TEXT = text(
            step("bring", "codes", "without"),
            step("codes"),
            step("open"),
            step("end"),
            step("end-without"),
            step("lost"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"bring;''", "codes;bring", "open;bring codes", "end;bring codes open", "lost;''"})
    void goesByTheFirstWayThatLeadsThere(String to, String seen) {
        var path = GuidePath.to(TEXT, TEXT.step(to).orElseThrow());
        assertThat(path.seen().stream().map(Step::name)).containsExactlyElementsOf(names(seen));
        assertThat(path.at().name()).isEqualTo(to);
    }

    @Test
    void anAnswerThatLeadsBackLeadsNowhere() {
        var text = text(step("bring"), step("codes", "bring"));
        assertThat(GuidePath.to(text, text.first()).seen()).isEmpty();
    }

    private static List<String> names(String list) {
        return Stream.of(list.split(" ")).filter(name -> !name.isEmpty()).toList();
    }

    private static GuideText text(Step... steps) {
        return new GuideText("", "", List.of(), List.of(), List.of(steps));
    }

    private static Step step(String name, String... to) {
        return new Step(
                name,
                name,
                List.of(),
                Stream.of(to).map(step -> new Choice(step, step)).toList(),
                null);
    }
}
