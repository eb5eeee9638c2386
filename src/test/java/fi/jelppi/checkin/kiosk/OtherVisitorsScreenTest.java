package fi.jelppi.checkin.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.checkin.CheckInResult.WalkIn;
import fi.jelppi.checkin.Some;
import fi.jelppi.checkin.VisitorName;
import fi.jelppi.event.Event;
import fi.jelppi.shared.touch.BigButton;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Coach mode: visitors who are not on the list of the registered, and what was removed. */
class OtherVisitorsScreenTest extends HallScreenTest {

    private Event openDay() {
        var jobs = jobs();
        kiosk.registration(jobs, "Aino Korhonen");
        checkIns.walkIn(1, null);
        clock.pass(Duration.ofSeconds(1));
        checkIns.walkIn(22, "9B");
        clock.pass(Duration.ofSeconds(1));
        checkIns.named(new VisitorName("Kerttu", null, null));
        clock.pass(Duration.ofSeconds(1));
        checkIns.scan(kiosk.press.text(Some.passFor(jobs)));
        enterCoachMode();
        return jobs;
    }

    @Test
    void otherVisitorsStandInAListOfTheirOwn() {
        openDay();
        assertThat(names()).containsExactly("Aino Korhonen");
        tap("Muut kävijät");
        assertThat(names())
                .containsExactly(
                        "Tuli koodilla, nimi ei ole vielä tullut tähän laitteeseen",
                        "Kerttu",
                        "9B, 22 henkeä",
                        "Nimetön kävijä");
        assertThat(states()).containsOnly("Tuli klo 10.30");
    }

    @Test
    void emptyListsSayWhatBelongsThere() {
        jobs();
        enterCoachMode();
        assertThat(none()).isEqualTo("Kukaan ei ole ilmoittautunut tähän tilaisuuteen.");
        tap("Muut kävijät");
        assertThat(none()).startsWith("Muita kävijöitä ei ole vielä.");
        tap("Poistetut");
        assertThat(none()).isEqualTo("Yhtään käyntiä ei ole poistettu.");
        _setValue(_get(Input.class), "aino");
        assertThat(none()).isEqualTo("Ketään ei löytynyt.");
    }

    private static String none() {
        return _find(Paragraph.class).getLast().getText();
    }

    @Test
    void searchLooksThroughBothLists() {
        var jobs = openDay();
        kiosk.registration(jobs, "Kerttu Alatalo");
        _setValue(_get(Input.class), "kert");
        assertThat(names()).containsExactly("Kerttu Alatalo", "Kerttu");
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Ilmoittautuneet", "Muut kävijät");
        _setValue(_get(Input.class), "9b");
        assertThat(names()).containsExactly("9B, 22 henkeä");
    }

    @Test
    void numberOfAGroupIsSetRightAndTheFirstOneStaysInSight() {
        openDay();
        tap("Muut kävijät");
        tapAt("9B, 22 henkeä", "Korjaa");
        tap("Korjaa henkilömäärä");
        assertThat(question()).isEqualTo("9B, 22 henkeä: montako heitä oli?");
        press("201");
        tap("Valmis");
        assertThat(help()).isEqualTo("Luku voi olla 1–200. Kirjoita uudelleen.");
        press("20");
        tap("Valmis");
        tap("Luku oli väärä");
        assertThat(names()).contains("9B, 20 henkeä");
        assertThat(states()).contains("Tuli klo 10.30. Ensin merkittiin 22");
        assertThat(checkIns.present()).isEqualTo(23);
    }

    @Test
    void onlyCountedPeopleCanBeCountedAnew() {
        openDay();
        tap("Muut kävijät");
        tapAt("Kerttu", "Korjaa");
        assertThat(_find(BigButton.class)).extracting(BigButton::getText).doesNotContain("Korjaa henkilömäärä");
    }

    @Test
    void removedVisitIsRestored() {
        openDay();
        tap("Muut kävijät");
        tapAt("9B, 22 henkeä", "Korjaa");
        tap("Käynti merkittiin vahingossa");
        tap("Merkittiin kahdesti");
        assertThat(names()).doesNotContain("9B, 22 henkeä");
        assertThat(checkIns.present()).isEqualTo(3);

        tap("Poistetut");
        assertThat(names()).containsExactly("9B, 22 henkeä");
        tapAt("9B, 22 henkeä", "Palauta");
        assertThat(_get(H1.class).getText()).isEqualTo("Miksi korjaat?");
        tap("Oli sittenkin paikalla");
        assertThat(names()).isEmpty();
        assertThat(checkIns.present()).isEqualTo(25);
    }

    @Test
    void impossibleTimeIsExplainedAndNothingIsWritten() {
        jobs();
        var visit = (WalkIn) checkIns.walkIn(1, null);
        clock.pass(Duration.ofMinutes(5));
        enterCoachMode();
        tap("Muut kävijät");
        for (String[] wrong : new String[][] {
            {"Korjaa lähtöaika", "1025", "Lähtö olisi ennen tuloa. Tarkista aika."},
            {"Korjaa lähtöaika", "1045", "Aika on vasta edessä. Tarkista aika."},
            {"Korjaa tuloaika", "1045", "Aika on vasta edessä. Tarkista aika."}
        }) {
            tapAt("Nimetön kävijä", "Korjaa");
            tap(wrong[0]);
            press(wrong[1]);
            tap("Valmis");
            tap("Väärä aika");
            assertThat(paragraph("problem")).isEqualTo(wrong[2]);
            tap("Takaisin listaan");
        }
        assertThat(states()).containsExactly("Tuli klo 10.30");
        assertThat(checkIns.undo(visit.visit())).isFalse();
    }

    @Test
    void manyArePagedTwentyAtATime() {
        jobs();
        for (int n = 1; n <= 21; n++) {
            checkIns.walkIn(2, "Ryhmä " + n);
            clock.pass(Duration.ofMillis(10));
        }
        enterCoachMode();
        tap("Muut kävijät");
        assertThat(names()).hasSize(20);
        tap("Seuraavat");
        assertThat(names()).containsExactly("Ryhmä 1, 2 henkeä");
        tap("Edelliset");
        assertThat(names()).hasSize(20);
        _setValue(_get(Input.class), "ryhmä");
        assertThat(names()).hasSize(20);
        assertThat(none()).isEqualTo("Tässä on 20 ensimmäistä. Kirjoita nimestä enemmän.");
    }
}
