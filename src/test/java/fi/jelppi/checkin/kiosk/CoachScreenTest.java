package fi.jelppi.checkin.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.touch.Answer.Tone;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.TouchField;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Coach mode on the touch screen: the list, marks, corrections, a code in a picture. */
class CoachScreenTest extends HallScreenTest {

    @Autowired
    QrCodes codes;

    @Test
    void rightPinOpensTheListOfTheDay() {
        jobs();
        enterCoachMode();
        assertThat(place()).isEqualTo("coach/today");
    }

    @Test
    void tooManyWrongPinsLockTheNumber() {
        enterCoachMode();
        tap("Sulje valmentajan tila");
        screen.go("coach");
        for (int wrong = 0; wrong < 8 && !said().startsWith("Liian monta yritystä"); wrong++) {
            press("10000000");
        }
        assertThat(said()).startsWith("Liian monta yritystä. Yritä uudelleen klo ");
        press(PIN);
        assertThat(said()).startsWith("Liian monta yritystä");
        assertThat(place()).isEqualTo("coach");
        clock.pass(Duration.ofHours(30));
        press(PIN);
        assertThat(place()).startsWith("coach/");
    }

    @Test
    void headerSaysWhoWorksHereAndThePagesWhichOneIsOpen() {
        jobs();
        enterCoachMode();
        assertThat(_get(Span.class, spec -> spec.withClasses("place")).getText())
                .isEqualTo("Valmentajan tila");
        assertThat(_get(Span.class, spec -> spec.withClasses("when")).getText()).isEqualTo("Valmentaja Vuoma");
        tap("Paperilista");
        assertThat(_find(BigButton.class, spec -> spec.withClasses("here")))
                .extracting(BigButton::getText)
                .containsExactly("Paperilista");
    }

    private static String said() {
        return _find(Paragraph.class).getFirst().getText();
    }

    @Test
    void coachModeClosesByItself() {
        jobs();
        enterCoachMode();
        clock.pass(Duration.ofMinutes(3));
        screen.go("coach/paper");
        assertThat(place()).isEqualTo("coach");
    }

    @Test
    void marksPresentWithoutLeavingTheList() {
        var jobs = jobs();
        kiosk.registration(jobs, "Aino Korhonen");
        enterCoachMode();
        tap("Merkitse paikalle");
        _assertNone(AnswerScreen.class);
        assertThat(paragraph("said")).isEqualTo("Aino Korhonen on merkitty paikalle.");
        assertThat(states()).containsExactly("Tuli klo 10.30");
        assertThat(checkIns.present()).isEqualTo(1);
    }

    @Test
    void findsByPartOfTheName() {
        var jobs = jobs();
        kiosk.registration(jobs, "Aino Korhonen");
        kiosk.registration(jobs, "Matti Ylitalo");
        enterCoachMode();
        _setValue(_get(TouchField.class), "ylita");
        assertThat(_find(ListItem.class)).hasSize(1);
        assertThat(_get(Span.class, spec -> spec.withClasses("name")).getText()).isEqualTo("Matti Ylitalo");
    }

    @Test
    void correctionNeedsAReason() {
        var jobs = jobs();
        checkIns.scan(pass(jobs, "Aino Korhonen"));
        enterCoachMode();
        tap("Korjaa");
        tap("Käynti merkittiin vahingossa");
        assertThat(checkIns.present()).isEqualTo(1);
        tap("Muu syy");
        assertThat(_get(BigButton.class, spec -> spec.withText("Jatka")).isEnabled())
                .isFalse();
        write("Kokeilu");
        tap("Jatka");
        assertThat(checkIns.present()).isZero();
        assertThat(states()).containsExactly("Ei paikalla");
    }

    @Test
    void correctionMayBeLeft() {
        checkIns.scan(pass(jobs(), "Aino Korhonen"));
        enterCoachMode();
        tap("Korjaa");
        tap("Käynti merkittiin vahingossa");
        tap("Takaisin listaan");
        assertThat(states()).containsExactly("Tuli klo 10.30");
        assertThat(checkIns.present()).isEqualTo(1);
    }

    @Test
    void timeIsCorrectedAndAnImpossibleOneAskedAgain() {
        checkIns.scan(pass(jobs(), "Aino Korhonen"));
        enterCoachMode();
        tap("Korjaa");
        tap("Korjaa tuloaika");
        press("2561");
        tap("Valmis");
        assertThat(help()).startsWith("Tarkista aika");
        press("1005");
        tap("Valmis");
        tap("Unohtui merkitä");
        assertThat(states()).containsExactly("Tuli klo 10.05");
    }

    @Test
    void coachIsNotSentForHelp() {
        jobs();
        enterCoachMode();
        screen.go("coach/picture");
        _get(PictureView.class).read(codes.png("https://example.org/", 400));
        assertAnswer(Tone.OTHER, "Tämä ei ole Jelpin koodi");
        _assertNone(_get(AnswerScreen.class), BigButton.class, spec -> spec.withText("Pyydä apua"));
    }

    @Test
    void pictureOfAPassChecksIn() {
        var pass = pass(jobs(), "Aino Korhonen");
        enterCoachMode();
        screen.go("coach/picture");
        _get(PictureView.class).read(codes.png(pass, 400));
        assertAnswer(Tone.GOOD, "Tervetuloa!");
    }

    @Test
    void fileWithoutACodeIsExplained() {
        enterCoachMode();
        screen.go("coach/picture");
        for (var file : List.of(
                "ei kuva".getBytes(StandardCharsets.UTF_8),
                new byte[0],
                new byte[17 * 1024 * 1024],
                BadPictures.blank(),
                BadPictures.cut(codes.png("JP1:", 400)),
                BadPictures.claimingToBe(60_000, 60_000))) {
            _get(PictureView.class).read(file);
            assertThat(paragraph("said")).startsWith("Tiedostosta ei löytynyt koodia.");
            _assertNone(AnswerScreen.class);
        }
    }
}
