package fi.jelppi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Div;
import fi.jelppi.desk.spi.DateWords;
import fi.jelppi.shared.i18n.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void monthsAndDaysAreNamedInTheLanguageOfThePage() {
        var words = DateWords.of(new Div(), Languages.PLAIN_FINNISH);
        assertThat(words.getMonthNames()).hasSize(12).startsWith("tammikuu");
        assertThat(words.getWeekdays()).hasSize(7).startsWith("sunnuntai");
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(DateWords.of(new Div(), Languages.ENGLISH).getMonthNames()).startsWith("January");
    }
}
