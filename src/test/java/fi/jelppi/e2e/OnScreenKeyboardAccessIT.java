package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the keyboard of the touch screen comes and goes, that it covers nothing, and that everybody reaches its keys. */
class OnScreenKeyboardAccessIT extends WithFields {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> EVERY_FIELD = List.of(
            "Nimi",
            "Puhelin",
            "Palvelin",
            "Viesti",
            "Sähköposti",
            "Paino",
            "Määrä",
            "Salasana",
            "Kylä",
            "Päivä",
            "Aika");
    private static final String MEASURE = """
            keys => keys.map(key => {
                const box = key.getBoundingClientRect();
                return [key.textContent, box.width, box.height, key.scrollWidth > key.clientWidth];
            })""";

    @Test
    void comesWithTheFocusOfAFieldAndGoesWithIt() {
        var fields = fields();
        assertThat(fields.keys.board()).isHidden();
        fields.touch("Nimi");
        assertThat(fields.keys.board()).isVisible();
        fields.page.locator("#before").tap();
        assertThat(fields.keys.board()).isHidden();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 1", "1280, 800, 2", "800, 1280, 1", "800, 1280, 2"})
    void neverCoversTheFieldAndItsKeysAreLargeEnough(int width, int height, int scale) {
        var fields = fields(width, height, "auto");
        fields.page.locator("html").evaluate("(root, scale) => root.style.setProperty('--scale', scale)", scale);
        for (var label : EVERY_FIELD) {
            var field = FieldsPage.box(fields.touch(label));
            var board = FieldsPage.box(fields.keys.board());
            assertThat(field.y).as(label).isGreaterThanOrEqualTo(0);
            assertThat(field.y + field.height).as(label).isLessThanOrEqualTo(board.y);
            assertThat(keys(fields)).as(label).isNotEmpty().allSatisfy(OnScreenKeyboardAccessIT::isLargeEnough);
            fields.keys.press("Valmis");
        }
    }

    /** As it lies on the screen. */
    private record Key(String text, double width, double height, boolean cut) {

        static Key of(List<?> measured) {
            return new Key(
                    (String) measured.get(0),
                    ((Number) measured.get(1)).doubleValue(),
                    ((Number) measured.get(2)).doubleValue(),
                    (Boolean) measured.get(3));
        }

        boolean isLetter() {
            return text.matches("\\p{L}");
        }
    }

    /** All at once: the browser is asked one question for a board, not four for each key. */
    private static List<Key> keys(FieldsPage fields) {
        var measured = (List<?>) fields.keys.board().getByRole(AriaRole.BUTTON).evaluateAll(MEASURE);
        return measured.stream().map(key -> Key.of((List<?>) key)).toList();
    }

    private static void isLargeEnough(Key key) {
        assertThat(key.height()).isGreaterThanOrEqualTo(64);
        assertThat(key.width()).isGreaterThanOrEqualTo(key.isLetter() ? 64 : 48);
        assertThat(key.cut()).isFalse();
    }

    @Test
    void realKeyboardPutsItAwayUntilTheNextTouch() {
        var fields = fields();
        var reason = fields.touch("Syy");
        fields.page.keyboard().type("ab", slowly());
        assertThat(fields.keys.board()).isHidden();
        assertThat(reason).hasValue("ab");
        fields.field("Nimi").focus();
        assertThat(fields.keys.board()).isHidden();
        fields.touch("Nimi");
        assertThat(fields.keys.board()).isVisible();
    }

    @Test
    void scannerDoesNotPutItAway() {
        var fields = fields();
        var reason = fields.touch("Syy");
        fields.page.keyboard().type("https://jelppi.example.fi/#enrol=K7QF3M9T");
        assertThat(reason).hasValue("https://jelppi.example.fi/#enrol=K7QF3M9T");
        fields.page.waitForTimeout(200);
        assertThat(fields.keys.board()).isVisible();
    }

    @Test
    void stayingOnItKeepsCompanyWithARealKeyboard() {
        var fields = fields(1280, 800, "on");
        fields.touch("Syy");
        fields.page.keyboard().type("ab", slowly());
        fields.page.waitForTimeout(200);
        assertThat(fields.keys.board()).isVisible();
    }

    @Test
    void turnedOffItLeavesFieldsToTheSystem() {
        var fields = fields(1280, 800, "off");
        fields.field("Nimi").tap();
        assertThat(fields.field("Nimi")).isFocused();
        assertThat(fields.keys.board()).isHidden();
        assertThat((String) fields.field("Nimi").evaluate("field => field.inputMode"))
                .isEmpty();
    }

    @Test
    void systemKeyboardStaysAway() {
        var fields = fields();
        assertThat(fields.touch("Määrä")).hasAttribute("inputmode", "none");
        assertThat(fields.touch("Sähköposti")).hasAttribute("inputmode", "none");
    }

    @Test
    void keyboardOrSwitchReachesEveryKeyAndTheFieldGetsTheFocusBack() {
        var fields = fields();
        var reason = fields.field("Syy");
        reason.focus();
        fields.keys.key("Q").waitFor();
        press(fields, "Tab", "Enter", "ArrowRight", "Enter", "ArrowDown", "Space", "End");
        assertThat(reason).hasValue("Qws");
        assertThat(fields.keys.key("s")).isFocused();
        assertThat(fields.keys.board().getByRole(AriaRole.STATUS)).hasText("s");
        press(fields, "Shift+Tab");
        assertThat(reason).isFocused();
        press(fields, "Tab", "Escape");
        assertThat(reason).isFocused();
        assertThat(fields.keys.board()).isHidden();
        press(fields, "Tab");
        assertThat(fields.field("Puhelin")).isFocused();
        assertThat(fields.heard()).containsExactly("Qws");
    }

    @Test
    void tabOnAKeyGoesOnToWhatFollowsTheField() {
        var fields = fields();
        fields.field("Syy").focus();
        fields.keys.key("Q").waitFor();
        press(fields, "Tab", "Enter", "Tab");
        assertThat(fields.field("Puhelin")).isFocused();
        assertThat(fields.heard()).containsExactly("Q");
    }

    @Test
    void otherLettersAreWithinReachOfTheKeyboard() {
        var fields = fields();
        var reason = fields.field("Syy");
        reason.focus();
        fields.keys.key("S").waitFor();
        press(fields, "Tab");
        fields.keys.key("S").focus();
        press(fields, "Shift+F10", "ArrowRight", "Enter");
        assertThat(reason).hasValue("Š");
        assertThat(fields.keys.key("s")).isFocused();
    }

    @Test
    void choiceIsMadeByKeysAlone() {
        var fields = fields();
        fields.field("Kylä").focus();
        fields.keys.key("q").waitFor();
        press(fields, "Tab");
        for (var letter : List.of("p", "o")) {
            fields.keys.key(letter).focus();
            press(fields, "Enter");
        }
        assertThat(fields.page.getByRole(AriaRole.OPTION)).hasText(new String[] {"Porokari"});
        press(fields, "Shift+Tab", "ArrowDown", "Enter");
        assertThat(fields.page.locator("vaadin-combo-box")).hasJSProperty("value", "Porokari");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Koodi", "Valmiina"})
    void leavesAloneWhatIsNotWrittenInto(String label) {
        var fields = fields();
        fields.field(label).tap();
        assertThat(fields.field(label)).isFocused();
        assertThat(fields.keys.board()).isHidden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"field.disabled = true", "field.closest('.page').inert = true", "field.remove()"})
    void goesWhenTheFieldIsTakenAway(String how) {
        var fields = fields();
        fields.touch("Nimi").evaluate("field => { " + how + " }");
        assertThat(fields.keys.board()).isHidden();
    }

    @Test
    void tapThatPutsItAwayHitsNothingBelow() {
        var fields = fields(800, 1280, "auto");
        fields.touch("Nimi");
        var hide = fields.middle("Valmis", 0);
        fields.page.evaluate("() => { window.hits = 0; document.querySelector('section')"
                + ".addEventListener('click', () => window.hits++, true) }");
        fields.page.touchscreen().tap(hide[0], hide[1]);
        assertThat(fields.keys.board()).isHidden();
        fields.page.waitForTimeout(400);
        assertThat(fields.page.evaluate("() => window.hits")).isEqualTo(0);
    }

    @Test
    void buttonsBesideItTakeTheFirstTap() {
        var fields = fields();
        fields.touch("Aika");
        fields.page.evaluate("() => { window.hits = 0;"
                + " document.querySelector('#after').addEventListener('click', () => window.hits++) }");
        fields.keys.press("Valmis");
        fields.touch("Aika");
        fields.page.keyboard().press("Escape");
        fields.page.locator("#after").tap();
        assertThat(fields.keys.board()).isHidden();
        assertThat(fields.page.evaluate("() => window.hits")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "high"})
    void keepsTheRulesOfAccess(String palette) {
        var fields = fields();
        fields.page.locator("html").evaluate("(root, palette) => root.dataset.palette = palette", palette);
        var problems = new ArrayList<String>();
        for (var label : List.of("Nimi", "Sähköposti", "Palvelin", "Määrä")) {
            fields.touch(label);
            problems.addAll(violations(fields, label));
        }
        fields.touch("Nimi");
        fields.keys.press("áčŋ");
        problems.addAll(violations(fields, "Sámi"));
        fields.keys.press("123");
        problems.addAll(violations(fields, "signs"));
        assertThat(problems).isEmpty();
    }

    private static List<String> violations(FieldsPage fields, String what) {
        return new AxeBuilder(fields.page)
                .include("on-screen-keyboard").withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> what + ": " + rule.getId() + " "
                                + rule.getNodes().getFirst().getTarget() + " "
                                + rule.getNodes().getFirst().getFailureSummary())
                        .toList();
    }
}
