package fi.jelppi.support.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.support.feedback.FeedbackInput.Bad;
import fi.jelppi.support.feedback.FeedbackInput.Good;
import fi.jelppi.support.feedback.FeedbackInput.Problem;
import fi.jelppi.sync.spi.FactType;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.GoldenJson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken from a form, how it stands on the wire, and what is told of few. */
class FeedbackFormTest {

    private static final UUID EVENT = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID SESSION = UUID.fromString("01900000-0000-7000-8000-000000000002");
    private static final UUID POINT = UUID.fromString("01900000-0000-7000-8000-000000000003");

    @Test
    void factsKeepTheirForm() {
        keeps(FeedbackFacts.GIVEN, new FeedbackFacts.Given(EVENT, SESSION, POINT, 4, "jobseeker"));
        keeps(FeedbackFacts.WORDS, new FeedbackFacts.Words(EVENT, SESSION, "Kahvi oli hyvää."));
    }

    private static <T extends Record> void keeps(FactType<T> type, T payload) {
        var json = WireJson.MAPPER.writeValueAsString(payload);
        GoldenJson.matches(type.name() + "." + type.version() + ".json", json);
        assertThat((Object) WireJson.MAPPER.readValue(json, type.payload())).isEqualTo(payload);
    }

    @Test
    void whoSaysNothingMoreLeavesItOut() {
        assertThat(WireJson.MAPPER.writeValueAsString(new FeedbackFacts.Given(EVENT, SESSION, null, 1, null)))
                .isEqualTo("{\"event\":\"" + EVENT + "\",\"session\":\"" + SESSION + "\",\"score\":1}");
    }

    @Test
    void wordsBecomeOneTidyLine() {
        var input = new FeedbackInput("5", "young", "  Hyvä!\r\n\r\nLisää\u0000 \u202Ekahvia. ");
        assertThat(input.check())
                .isEqualTo(new Good(new FeedbackAnswer(Score.VERY_GOOD, Respondent.YOUNG, "Hyvä! Lisää kahvia.")));
        assertThat(new FeedbackInput("1", "", " \n ").check())
                .isEqualTo(new Good(new FeedbackAnswer(Score.VERY_BAD, null, "")));
    }

    @ParameterizedTest
    @CsvSource({"'',jobseeker", "0,jobseeker", "6,''", "-1,''", "5.0,''", "99999999999,''", "viisi,''"})
    void aScoreThatNobodyCanTapIsRefused(String score, String group) {
        assertThat(problems(new FeedbackInput(score, group, ""))).containsExactly(Problem.SCORE);
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThat(problems(new FeedbackInput("", "boss", "a".repeat(501))))
                .containsExactlyInAnyOrder(Problem.SCORE, Problem.GROUP, Problem.WORDS);
        assertThat(new FeedbackInput("3", "", "a".repeat(500)).check()).isInstanceOf(Good.class);
    }

    private static Iterable<Problem> problems(FeedbackInput input) {
        return ((Bad) input.check()).problems();
    }

    @Test
    void whatNoFormLetsThroughIsNoAnswer() {
        for (var bad : List.of(" ", "a\nb", "a".repeat(501), " a")) {
            assertThatThrownBy(() -> new FeedbackAnswer(Score.GOOD, null, bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void nothingOfAnAnswerStandsInALog() {
        assertThat(List.of(
                        new FeedbackInput("5", "", "Aino").toString(),
                        new FeedbackAnswer(Score.GOOD, null, "Aino").toString(),
                        new FeedbackFacts.Words(EVENT, SESSION, "Aino").toString()))
                .noneMatch(text -> text.contains("Aino"));
    }

    @Test
    void fewAreToldTogether() {
        var told = Told.of(Map.of("a", tally(9), "b", tally(3), "c", tally(2)), Tally.NONE);
        assertThat(told.lines()).extracting(Told.Line::of).containsExactly("a");
        assertThat(told.rest().all()).isEqualTo(5);
    }

    /** Else the few would be what is left of the whole. */
    @Test
    void theSmallestLineGoesWithWhatWouldStillBeFew() {
        var told = Told.of(Map.of("a", tally(9), "b", tally(5), "c", tally(2)), Tally.NONE);
        assertThat(told.lines()).extracting(Told.Line::of).containsExactly("a");
        assertThat(told.rest().all()).isEqualTo(7);
        assertThat(Told.of(Map.of("a", tally(9)), tally(1)).lines()).isEmpty();
    }

    @Test
    void whereNobodyIsFewNothingIsLeft() {
        var told = Told.of(Map.of("a", tally(5), "b", tally(6)), Tally.NONE);
        assertThat(told.lines()).extracting(Told.Line::of).containsExactly("b", "a");
        assertThat(told.rest().all()).isZero();
    }

    @Test
    void meanIsOfAllScores() {
        assertThat(new Tally(Map.of(Score.VERY_GOOD, 3, Score.BAD, 1)).mean()).isEqualTo(4.25);
        assertThat(Tally.NONE.mean()).isZero();
    }

    private static Tally tally(int number) {
        return new Tally(Map.of(Score.GOOD, number));
    }
}
