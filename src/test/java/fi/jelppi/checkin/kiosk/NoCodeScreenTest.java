package fi.jelppi.checkin.kiosk;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import fi.jelppi.checkin.Some;
import fi.jelppi.event.Event;
import fi.jelppi.shared.touch.Answer.Tone;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.TouchField;
import fi.jelppi.shared.touch.WedgeScanner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The ways without a code: one tap, a group, a name by own choice. */
class NoCodeScreenTest extends HallScreenTest {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void oneTapCountsOneVisitor() {
        jobs();
        screen.go("checkin/none");
        tap("Laske minut mukaan");
        assertAnswer(Tone.GOOD, "Tervetuloa!");
        assertThat(answerText()).isEqualTo("Käyntisi on merkitty. Kesäksi töihin.");
        assertThat(checkIns.present()).isEqualTo(1);
        letTheAnswerGo();
        assertThat(place()).isEmpty();
    }

    @Test
    void whoCameToOneOfTwoThingsSaysToWhich() {
        var jobs = jobs();
        var coffee = kiosk.event(
                Some.event("Kahvit").at(here).session("10:15", "14:00").build());
        screen.go("checkin/none");
        tap("Laske minut mukaan");
        assertThat(checkIns.present()).isZero();
        assertThat(question()).isEqualTo("Mihin tulit?");
        tap("Kesäksi töihin, klo 10.00–14.00");
        assertThat(answerText()).isEqualTo("Käyntisi on merkitty. Kesäksi töihin.");
        letTheAnswerGo();
        screen.go("checkin/group");
        press("3");
        tap("Valmis");
        tap("Ohita");
        tap("Kahvit, klo 10.15–14.00");
        assertThat(answerText()).isEqualTo("3 kävijää on merkitty. Kahvit.");
        screen.go("checkin/name");
        write("Aino");
        tap("Jatka");
        tap("Ohita");
        tap("Ohita");
        tap("Kahvit, klo 10.15–14.00");
        assertAnswer(Tone.GOOD, "Tervetuloa!");
        assertThat(heads(jobs)).containsExactly(1);
        assertThat(heads(coffee)).containsExactly(1, 3);
    }

    private List<Integer> heads(Event event) {
        return jdbc.query(
                "select heads from visit where session_id = ? order by heads",
                (row, number) -> row.getInt("heads"),
                event.sessions().getFirst().id().value());
    }

    @Test
    void schoolClassIsCountedAtOnce() {
        jobs();
        screen.go("checkin/group");
        press("22");
        tap("Valmis");
        assertThat(question()).isEqualTo("Mikä ryhmä olette?");
        write("9B");
        tap("Jatka");
        assertThat(answerText()).isEqualTo("22 kävijää on merkitty. Kesäksi töihin.");
        assertThat(checkIns.present()).isEqualTo(22);
        assertThat(jdbc.queryForObject(
                        "select count(*) from outbox where cast(payload as varchar) like '%9B%'", Long.class))
                .isPositive();
    }

    @Test
    void groupMayStayUnnamed() {
        jobs();
        screen.go("checkin/group");
        press("3");
        tap("Valmis");
        tap("Ohita");
        assertThat(checkIns.present()).isEqualTo(3);
    }

    @Test
    void impossibleGroupIsAskedAgain() {
        jobs();
        screen.go("checkin/group");
        press("201");
        tap("Valmis");
        assertThat(help()).isEqualTo("Luku voi olla 1–200. Kirjoita uudelleen.");
        press("0");
        tap("Valmis");
        assertThat(question()).isEqualTo("Montako teitä on?");
        assertThat(checkIns.present()).isZero();
    }

    @Test
    void nameIsAskedOneQuestionAtATimeBesideThePrivacySentence() {
        jobs();
        screen.go("checkin/name");
        assertThat(_get(Div.class, spec -> spec.withClasses("privacy")).getText())
                .startsWith("Nimen kertominen on vapaaehtoista.");
        write("Aino");
        tap("Jatka");
        assertThat(question()).isEqualTo("Minä vuonna olet syntynyt?");
        press("1988");
        tap("Valmis");
        write("Sinettä");
        tap("Jatka");
        assertAnswer(Tone.GOOD, "Tervetuloa!");
        assertThat(answerText()).doesNotContain("Aino");
        assertThat(checkIns.present()).isEqualTo(1);
    }

    @Test
    void impossibleYearIsAskedAgain() {
        jobs();
        screen.go("checkin/name");
        write("Aino");
        tap("Jatka");
        press("1799");
        tap("Valmis");
        assertThat(help()).startsWith("Tarkista vuosi");
        press("2031");
        tap("Valmis");
        assertThat(help()).startsWith("Tarkista vuosi");
        tap("Ohita");
        assertThat(question()).isEqualTo("Mistä kylästä tulet?");
        tap("Ohita");
        assertAnswer(Tone.GOOD, "Tervetuloa!");
    }

    @Test
    void nothingIsTakenBeforeSomethingIsWritten() {
        screen.go("checkin/name");
        assertThat(isOffered("Jatka")).isFalse();
        write("  ");
        assertThat(isOffered("Jatka")).isFalse();
        write("Aino");
        assertThat(isOffered("Jatka")).isTrue();
    }

    @Test
    void nothingIsTakenBeforeAKeyIsPressed() {
        screen.go("checkin/group");
        assertThat(isOffered("Valmis")).isFalse();
    }

    private static boolean isOffered(String words) {
        return _get(BigButton.class, spec -> spec.withText(words)).isEnabled();
    }

    @Test
    void nameWrittenSmallGetsItsCapitals() {
        assertThat(TextKind.NAME.value(" anna-maija o'brien ")).isEqualTo("Anna-Maija O'brien");
        assertThat(TextKind.NAME.value("McCoy")).isEqualTo("McCoy");
        assertThat(TextKind.REASON.value(" kortti unohtui ")).isEqualTo("kortti unohtui");
    }

    @Test
    void keyboardAnswersToo() {
        jobs();
        screen.go("checkin/group");
        type("1", "x", "4", "Backspace", "2", "Enter");
        assertThat(question()).isEqualTo("Mikä ryhmä olette?");
        enter();
        assertThat(question()).isEqualTo("Mikä ryhmä olette?");
        write("9b");
        enter();
        assertThat(checkIns.present()).isEqualTo(12);
    }

    /** On a real keyboard or on the one on the screen. */
    private static void enter() {
        _fireDomEvent(
                _get(TouchField.class),
                "keydown",
                JsonMapper.builder().build().valueToTree(Map.of("event.key === 'Enter'", true)));
    }

    private static void type(String... keys) {
        for (var key : keys) {
            _fireDomEvent(
                    _get(_get(KeyEntry.class), WedgeScanner.class),
                    "key-typed",
                    JsonMapper.builder().build().valueToTree(Map.of("event.detail.key", key)));
        }
    }

    @Test
    void scannerChecksInOnTheseScreensToo() {
        var pass = pass(jobs(), "Aino Korhonen");
        screen.go("checkin/none");
        read(_get(WedgeScanner.class), pass);
        assertAnswer(Tone.GOOD, "Tervetuloa!");
    }
}
