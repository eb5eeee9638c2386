package fi.jelppi.jobs.post;

import static fi.jelppi.jobs.post.PostProblem.ENDS_BEFORE_START;
import static fi.jelppi.jobs.post.PostProblem.MISSING;
import static fi.jelppi.jobs.post.PostProblem.NOT_A_LINK;
import static fi.jelppi.jobs.post.PostProblem.NO_WAY_TO_APPLY;
import static fi.jelppi.jobs.post.PostProblem.PAST;
import static fi.jelppi.jobs.post.PostProblem.TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.rules.Cards;
import fi.jelppi.jobs.rules.Spoken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final PostInput GOOD = SomePost.input(TODAY.plusDays(20));

    @Test
    void findsNothingWrongWithAFormInOrder() {
        assertThat(problems(GOOD)).isEmpty();
        assertThat(problems(GOOD.with(PostField.CLOSES, "31.5.2026"))).isEmpty();
        assertThat(problems(GOOD.with(PostField.LINK, "kyla.fi/kahvila"))).isEmpty();
    }

    @Test
    void tellsEverythingThatIsMissingAtOnce() {
        assertThat(problems(PostInput.EMPTY))
                .containsEntry(PostField.TITLE, MISSING)
                .containsEntry(PostField.KIND, MISSING)
                .containsEntry(PostField.CONTACT, MISSING)
                .containsEntry(PostField.LINK, NO_WAY_TO_APPLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "https://a:b@kyla.fi/",
                "https://",
                "ftp://kyla.fi/",
                "kyla fi",
                "mailto:a@kyla.fi"
            })
    void takesNoLinkThatLeadsElsewhereThanToTheWeb(String link) {
        assertThat(problems(GOOD.with(PostField.LINK, link))).containsExactly(Map.entry(PostField.LINK, NOT_A_LINK));
    }

    @Test
    void takesNoClosingDayThatHasPassedNorWorkThatEndsBeforeItStarts() {
        assertThat(problems(GOOD.with(PostField.CLOSES, "2026-05-03"))).containsEntry(PostField.CLOSES, PAST);
        assertThat(problems(GOOD.with(PostField.CLOSES, "2026-05-04"))).isEmpty();
        assertThat(problems(GOOD.with(PostField.STARTS, "2026-07-01").with(PostField.ENDS, "2026-06-30")))
                .containsEntry(PostField.ENDS, ENDS_BEFORE_START);
    }

    @ParameterizedTest
    @CsvSource({
        "kind,boss,NOT_A_CHOICE",
        "licence,maybe,NOT_A_CHOICE",
        "closes,31.2.2026,NOT_A_DATE",
        "closes,2028-01-01,TOO_FAR",
        "age,seven,NOT_AN_AGE",
        "age,7,NOT_AN_AGE",
        "remote,maybe,NOT_A_CHOICE",
        "positions,monta,NOT_A_COUNT",
        "positions,0,NOT_A_COUNT",
        "positions,1000,NOT_A_COUNT",
        "positions,-3,NOT_A_COUNT",
        "cards,'hygieniapassi, <b>',NOT_A_CHOICE",
        "languages,'fi, xx',NOT_A_CHOICE",
        "phone,soita,NOT_A_PHONE",
        "email,a@b,NOT_AN_EMAIL",
        "contact,'a@kyla.fi,b@kyla.fi',NOT_AN_EMAIL"
    })
    void namesWhatIsWrong(String field, String value, PostProblem problem) {
        var known = PostField.ofCode(field).orElseThrow();
        assertThat(problems(GOOD.with(known, value))).containsEntry(known, problem);
    }

    @Test
    void takesEveryCardAndLanguageAtOnce() {
        var input = PostInput.sent(Map.of("cards", Cards.names(), "languages", Spoken.codes()));
        assertThat(problems(input)).doesNotContainKeys(PostField.CARDS, PostField.LANGUAGES);
        assertThat(input.chosen(PostField.CARDS)).isEqualTo(Cards.names());
        assertThat(input.chosen(PostField.LANGUAGES)).isEqualTo(Spoken.codes());
    }

    @Test
    void ofAFieldThatIsSentTwiceTheFirstCountsAndOneThatIsForManyHasEachOnce() {
        var input = PostInput.sent(Map.of(
                "title", List.of("Kokki", "Keittäjä"), "languages", List.of("fi", "en", "fi"), "role", List.of("x")));
        assertThat(input.value(PostField.TITLE)).isEqualTo("Kokki");
        assertThat(input.chosen(PostField.LANGUAGES)).containsExactly("fi", "en");
        assertThat(input.chosen(PostField.CARDS)).isEmpty();
    }

    @Test
    void takesNothingTooLong() {
        assertThat(problems(GOOD.with(PostField.DESCRIPTION, "a".repeat(4001))))
                .containsEntry(PostField.DESCRIPTION, TOO_LONG);
    }

    @Test
    void leavesOutControlCharactersMarksOfDirectionAndUnknownFields() {
        var input = PostInput.of(Map.of("title", " Myy\u0000jä\u202e\r\nKahvila ", "role", "admin"));
        assertThat(input.value(PostField.TITLE)).isEqualTo("Myyjä Kahvila");
        assertThat(input.byCode()).doesNotContainKey("role");
    }

    private static Map<PostField, PostProblem> problems(PostInput input) {
        return PostChecks.problems(input, TODAY);
    }
}
