package fi.jelppi.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.support.CallerInput.Bad;
import fi.jelppi.support.CallerInput.Field;
import fi.jelppi.support.CallerInput.Good;
import fi.jelppi.support.CallerInput.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"Aino", "  Aino  Maria ", "Áile", "Ŋuorti-Biera", "D’Arcy", "Оксана", "سارة"})
    void takesFirstNamesAsPeopleWriteThem(String name) {
        assertThat(new CallerInput(name, "040 123 4567").check()).isInstanceOf(Good.class);
    }

    @Test
    void needsNoName() {
        var good = (Good) new CallerInput("  ", "040 123 4567").check();
        assertThat(good.caller().firstName()).isNull();
        assertThat(good.caller().phone().value()).isEqualTo("040 123 4567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"010190-123A", "Aino1", "<b>Aino</b>", "aino@example.org", "-", "Aino\u0000", "Aino\u202e"})
    void takesNoIdentityCodeAndNoMarkupForAName(String name) {
        assertThat(problems(name, "040 123 4567")).containsEntry(Field.FIRST_NAME, Problem.NAME_CHARACTERS);
    }

    @Test
    void refusesALongNameWithoutReadingIt() {
        assertThat(problems("A".repeat(1_000_000), "040 123 4567")).containsEntry(Field.FIRST_NAME, Problem.NAME_LONG);
        assertThat(problems("A".repeat(41), "040 123 4567")).containsEntry(Field.FIRST_NAME, Problem.NAME_LONG);
    }

    @Test
    void needsANumberAtWhichSomebodyCanBeReached() {
        assertThat(problems("Aino", " ")).containsEntry(Field.PHONE, Problem.PHONE_MISSING);
        assertThat(problems("Aino", "112")).containsEntry(Field.PHONE, Problem.PHONE_WRONG);
        assertThat(problems("Aino", "nolla neljä")).containsEntry(Field.PHONE, Problem.PHONE_WRONG);
    }

    @Test
    void keepsItselfOutOfLogs() {
        var input = new CallerInput("Salamerkki", "040 123 4567");
        assertThat(input + " " + ((Good) input.check()).caller()).doesNotContain("Salamerkki", "4567");
    }

    private static java.util.Map<Field, Problem> problems(String name, String phone) {
        return ((Bad) new CallerInput(name, phone).check()).problems();
    }
}
