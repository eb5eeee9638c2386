package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the keyboard of the touch screen writes, in a real browser, into every kind of field. */
class OnScreenKeyboardIT extends WithFields {

    @Test
    void writesAtTheCaretWithOneCapitalWhereTheFieldWantsOne() {
        var fields = fields();
        var name = fields.touch("Nimi");
        fields.keys.write("Aino-Mri");
        fields.keys.press("Siirry vasemmalle");
        fields.keys.press("Siirry vasemmalle");
        fields.keys.write("a");
        assertThat(name).hasValue("Aino-Mari");
    }

    @Test
    void capitalsStayOnUntilTheyAreTurnedOff() {
        var fields = fields();
        var server = fields.touch("Palvelin");
        fields.keys.press("Isot kirjaimet");
        fields.keys.write("Qw");
        fields.keys.press("Isot kirjaimet");
        fields.keys.press("Isot kirjaimet");
        fields.keys.write("ER");
        fields.keys.press("Isot kirjaimet");
        fields.keys.write("t");
        assertThat(server).hasValue("QwERt");
    }

    @Test
    void samiLettersStandOnASecondPage() {
        var fields = fields();
        var reason = fields.touch("Syy");
        fields.keys.press("áčŋ");
        fields.keys.write("Áčđŋšŧžâõʒǯ");
        fields.keys.press("abc");
        fields.keys.write("åäö");
        fields.keys.press("123");
        fields.keys.write("1?");
        assertThat(reason).hasValue("Áčđŋšŧžâõʒǯåäö1?");
    }

    @ParameterizedTest
    @CsvSource({"a, á", "c, č", "d, đ", "n, ŋ", "s, š", "t, ŧ", "z, ž"})
    void samiLettersComeWithALongPressToo(String letter, String other) {
        var fields = fields();
        var reason = fields.touch("Syy");
        fields.keys.write("O");
        fields.fingers("touchStart", fields.middle(letter, 0));
        var choice = fields.keys.board().getByRole(AriaRole.GROUP);
        assertThat(choice).isVisible();
        fields.fingers("touchEnd");
        choice.getByRole(AriaRole.BUTTON, named(other)).tap();
        assertThat(reason).hasValue("O" + other);
        assertThat(choice).isHidden();
    }

    @Test
    void twoThumbsLoseNoLetter() {
        var fields = fields();
        var server = fields.touch("Palvelin");
        var left = fields.middle("a", 1);
        var right = fields.middle("k", 2);
        fields.fingers("touchStart", left);
        fields.fingers("touchStart", left, right);
        fields.fingers("touchEnd", right);
        fields.fingers("touchEnd");
        assertThat(server).hasValue(java.util.regex.Pattern.compile("ak|ka"));
    }

    @Test
    void fingerThatSlidesOffAKeyWritesNothing() {
        var fields = fields();
        var server = fields.touch("Palvelin");
        fields.fingers("touchStart", fields.middle("a", 0));
        fields.fingers("touchMove", fields.middle("g", 0));
        fields.fingers("touchEnd");
        fields.keys.write("x");
        assertThat(server).hasValue("x");
    }

    @Test
    void heldBackspaceGoesOn() {
        var fields = fields();
        var reason = fields.touch("Syy");
        fields.keys.write("Poistetaan");
        fields.fingers("touchStart", fields.middle("Poista edellinen merkki", 0));
        assertThat(reason).hasValue("");
        fields.fingers("touchEnd");
        fields.keys.press("Poista edellinen merkki");
        assertThat(reason).hasValue("");
    }

    @Test
    void heldKeyStopsWithTheFinger() {
        var fields = fields();
        var reason = fields.touch("Syy");
        fields.keys.write("Abcdefghijklmnopqrstuvwxyz");
        fields.fingers("touchStart", fields.middle("Poista edellinen merkki", 0));
        assertThat(reason).hasValue(java.util.regex.Pattern.compile("Abcdefghijklmnopqrst?u?v?w?"));
        fields.fingers("touchEnd");
        var left = reason.inputValue();
        fields.page.waitForTimeout(300);
        assertThat(reason).hasValue(left);
        assertThat(left).isNotEmpty();
    }

    @Test
    void changeIsToldOnceWhenTheTextIsFinished() {
        var fields = fields();
        var name = fields.touch("Nimi");
        fields.keys.write("Aino");
        assertThat(fields.heard()).isEmpty();
        fields.keys.press("Valmis");
        assertThat(fields.keys.board()).isHidden();
        assertThat(name).isFocused();
        assertThat(fields.heard()).containsExactly("Aino");
    }

    @Test
    void longestLengthAndAllowedCharactersHold() {
        var fields = fields();
        var name = fields.touch("Nimi");
        fields.keys.write("Abcdefghijklmn");
        assertThat(name).hasValue("Abcdefghijkl");
        var small = fields.touch("Pienet");
        fields.keys.write("ab-cö.defgh");
        assertThat(small).hasValue("abcöde");
        fields.keys.press("Valmis");
        // The same words are said to screen readers, in a place of their own.
        assertThat(fields.page.locator("[slot=error-message]:has-text('Vain a–z')"))
                .isVisible();
    }

    @Test
    void emailHasItsOwnKeysAndIsChecked() {
        var fields = fields();
        var mail = fields.touch("Sähköposti");
        fields.keys.write("aino_1.k");
        fields.keys.press("Valmis");
        assertThat(mail).hasAttribute("aria-invalid", "true");
        fields.touch("Sähköposti");
        fields.keys.press("@gmail.com");
        fields.keys.press("Valmis");
        assertThat(mail).hasValue("aino_1.k@gmail.com");
        assertThat(mail).not().hasAttribute("aria-invalid", "true");
        assertThat(fields.heard()).containsExactly("aino_1.k", "aino_1.k@gmail.com");
    }

    @ParameterizedTest
    @CsvSource({"Paino, 12.5", "Määrä, -40", "Puhelin, +358401234567", "Palvelin, http://localhost:8080"})
    void everyFieldGetsKeysOfItsKind(String label, String text) {
        var fields = fields();
        var field = fields.touch(label);
        fields.keys.write(text);
        fields.keys.press("Valmis");
        assertThat(field).hasValue(text);
        assertThat(fields.heard()).containsExactly(text);
    }

    @Test
    void dateAndTimeAreWrittenAsText() {
        var fields = fields();
        fields.touch("Päivä");
        fields.keys.write("6/24/2026");
        fields.keys.press("Valmis");
        assertThat(fields.page.locator("vaadin-date-picker")).hasJSProperty("value", "2026-06-24");
        fields.touch("Aika");
        fields.keys.write("9:30");
        fields.keys.press("Valmis");
        assertThat(fields.page.locator("vaadin-time-picker")).hasJSProperty("value", "09:30");
    }

    @Test
    void listOfChoicesStaysOpenAboveTheKeys() {
        var fields = fields();
        fields.touch("Kylä");
        fields.keys.write("ti");
        assertThat(fields.page.getByRole(AriaRole.OPTION)).hasCount(1);
        var option = FieldsPage.box(fields.option("Tiainen"));
        assertThat(option.y + option.height).isLessThan(FieldsPage.box(fields.keys.board()).y);
        fields.option("Tiainen").tap();
        assertThat(fields.page.locator("vaadin-combo-box")).hasJSProperty("value", "Tiainen");
    }

    @Test
    void textOfManyLinesStaysBeforeTheEyes() {
        var fields = fields();
        var message = fields.touch("Viesti");
        for (int line = 0; line < 14; line++) {
            fields.keys.write("a");
            fields.keys.press("Uusi rivi");
        }
        assertThat(message).hasValue("a\n".repeat(14));
        var area = FieldsPage.box(fields.page.locator("vaadin-text-area"));
        assertThat(area.y + area.height).isLessThanOrEqualTo(FieldsPage.box(fields.keys.board()).y);
    }

    @Test
    void secretShowsOnNoKey() {
        var fields = fields();
        var secret = fields.touch("Salasana");
        var letter = fields.keys.key("s");
        var before = look(letter);
        fields.fingers("touchStart", fields.middle("s", 0));
        assertThat(look(letter)).isEqualTo(before);
        fields.page.waitForTimeout(700);
        assertThat(fields.keys.board().getByRole(AriaRole.GROUP)).isHidden();
        fields.fingers("touchEnd");
        fields.keys.write("ala");
        press(fields, "Tab");
        fields.keys.key("a").focus();
        press(fields, "Enter");
        assertThat(secret).hasValue("salaa");
        assertThat(fields.keys.board().getByRole(AriaRole.STATUS)).hasText("Merkki kirjoitettu");
        assertThat(fields.keys.board().innerHTML()).doesNotContain("sala");
    }

    private static String look(Locator key) {
        return (String) key.evaluate("key => { const s = getComputedStyle(key);"
                + " return [s.backgroundColor, s.color, s.borderColor, s.transform, s.outlineStyle].join() }");
    }

    @Test
    void pressedKeyOfAnOrdinaryFieldShows() {
        var fields = fields();
        fields.touch("Palvelin");
        var before = look(fields.keys.key("s"));
        fields.fingers("touchStart", fields.middle("s", 0));
        assertThat(look(fields.keys.key("s"))).isNotEqualTo(before);
        fields.fingers("touchEnd");
    }

    @Test
    void writesNothingWhenTheFocusHasGoneElsewhere() {
        var fields = fields();
        var name = fields.touch("Nimi");
        fields.keys.write("Ai");
        // The page takes the focus away while a finger is on its way.
        fields.keys
                .key("n")
                .evaluate("key => { document.querySelector('#before').focus();"
                        + " key.dispatchEvent(new MouseEvent('click', { bubbles: true })) }");
        assertThat(fields.keys.board()).isHidden();
        assertThat(name).hasValue("Ai");
    }

    @Test
    void keepsNothingOfWhatWasWritten() {
        var fields = fields();
        fields.touch("Nimi");
        fields.keys.write("Salamanteri");
        fields.keys.press("Valmis");
        assertThat(fields.keys.board()).isHidden();
        assertThat(fields.page.locator("on-screen-keyboard").innerHTML().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("salam");
        fields.touch("Syy");
        assertThat(fields.keys.key("Q")).isVisible();
        assertThat(fields.field("Syy")).hasValue("");
    }
}
