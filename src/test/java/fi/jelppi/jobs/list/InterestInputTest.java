package fi.jelppi.jobs.list;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.list.InterestInput.Bad;
import fi.jelppi.jobs.list.InterestInput.Field;
import fi.jelppi.jobs.list.InterestInput.Good;
import fi.jelppi.jobs.list.InterestInput.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterestInputTest {

    private static final String PHONE = "040 123 4567";

    @ParameterizedTest
    @ValueSource(strings = {"Aino", "  Aino  Maria ", "Áile", "Ŋuorti-Biera", "D’Arcy", "Оксана", "سارة"})
    void takesFirstNamesAsPeopleWriteThem(String name) {
        assertThat(new InterestInput(name, PHONE, "").check()).isInstanceOf(Good.class);
    }

    @Test
    void oneWayToReachSomebodyIsEnoughAndANameIsNotNeeded() {
        var byPhone = (Good) new InterestInput(" ", PHONE, "").check();
        assertThat(byPhone.person().firstName()).isNull();
        assertThat(byPhone.person().email()).isNull();
        var byMail = (Good) new InterestInput("", "", " aino@example.org ").check();
        assertThat(byMail.person().phone()).isNull();
        assertThat(byMail.person().email()).isNotNull();
    }

    @Test
    void nobodyIsTakenWhoCannotBeReached() {
        assertThat(problems("Aino", " ", "")).containsExactly(Map.entry(Field.PHONE, Problem.UNREACHABLE));
        assertThat(problems("Aino", "112", "")).containsEntry(Field.PHONE, Problem.PHONE_WRONG);
        assertThat(problems("Aino", "nolla neljä", "")).containsEntry(Field.PHONE, Problem.PHONE_WRONG);
        assertThat(problems("Aino", "1".repeat(1_000_000), "")).containsEntry(Field.PHONE, Problem.PHONE_WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aino", "aino@", "a@b.fi\r\nBcc: x@y.fi", "a@b.fi,c@d.fi", "<aino@example.org>"})
    void refusesAnAddressThatIsNoneAlsoBesideAGoodNumber(String email) {
        assertThat(problems("Aino", PHONE, email)).containsOnly(Map.entry(Field.EMAIL, Problem.EMAIL_WRONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"010190-123A", "Aino1", "<b>Aino</b>", "aino@example.org", "-", "Aino\u0000", "Aino\u202e"})
    void takesNoIdentityCodeAndNoMarkupForAName(String name) {
        assertThat(problems(name, PHONE, "")).containsEntry(Field.FIRST_NAME, Problem.NAME_CHARACTERS);
    }

    @Test
    void refusesALongNameWithoutReadingIt() {
        assertThat(problems("A".repeat(1_000_000), PHONE, "")).containsEntry(Field.FIRST_NAME, Problem.NAME_LONG);
        assertThat(problems("A".repeat(41), PHONE, "")).containsEntry(Field.FIRST_NAME, Problem.NAME_LONG);
    }

    @Test
    void keepsItselfOutOfLogs() {
        var input = new InterestInput("Salamerkki", PHONE, "sala@example.org");
        assertThat(input + " " + ((Good) input.check()).person()).doesNotContain("Salamerkki", "4567", "sala");
    }

    private static Map<Field, Problem> problems(String name, String phone, String email) {
        return ((Bad) new InterestInput(name, phone, email).check()).problems();
    }
}
