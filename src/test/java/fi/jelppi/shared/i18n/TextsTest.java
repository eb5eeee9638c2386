package fi.jelppi.shared.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void whatALanguageOfVisitorsLacksIsMarkedAndSaidInFinnish() {
        assertThat(texts.getTranslation("kiosk.settings.title", Languages.SWEDISH))
                .isEqualTo("\u2068Asetukset\u2069");
        assertThat(texts.getTranslation("kiosk.settings.title", Languages.ENGLISH))
                .isEqualTo("Settings");
    }

    @Test
    void whatALanguageHasIsNotMarked() {
        assertThat(texts.getTranslation("kiosk.home", Languages.ARABIC)).isEqualTo("إلى البداية");
    }

    @Test
    void unknownKeyShowsItself() {
        assertThat(texts.getTranslation("no.such.key", Languages.RUSSIAN)).isEqualTo("no.such.key");
    }

    @Test
    void unknownLanguageIsFinnish() {
        assertThat(texts.getTranslation("kiosk.home", Locale.JAPANESE)).isEqualTo("Alkuun");
    }

    /** One clock, one set of digits: a number in a text looks like the number on the wall. */
    @Test
    void numbersHaveTheSameDigitsInArabic() {
        assertThat(texts.getTranslation("kiosk.present", Languages.ARABIC, 12)).endsWith("12");
    }

    @ParameterizedTest
    @CsvSource({
        "sv, 1, Ditt besök är antecknat. Fest.",
        "sv, 7, 7 besök är antecknade. Fest.",
        "uk, 1, Ваш візит відмічено. Fest.",
        "uk, 22, Відмічено відвідувачів: 22. Fest.",
        "ru, 5, Отмечено посетителей: 5. Fest."
    })
    void countsAreSaidAsTheLanguageSaysThem(String language, int heads, String expected) {
        assertThat(texts.getTranslation("checkin.answer.walk-in.text", Locale.forLanguageTag(language), heads, "Fest"))
                .isEqualTo(expected);
    }

    @Test
    void visitorsLanguagesAreNoneOfTheDesk() {
        assertThat(texts.getProvidedLocales()).containsExactlyElementsOf(Languages.all());
    }
}
