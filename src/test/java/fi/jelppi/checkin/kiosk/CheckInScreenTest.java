package fi.jelppi.checkin.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import fi.jelppi.checkin.CheckInResult.Admitted;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.Some;
import fi.jelppi.participant.PassPress;
import fi.jelppi.participant.ShortCode;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.Answer.Tone;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.CountDown;
import fi.jelppi.shared.touch.QrScanner;
import fi.jelppi.shared.touch.WedgeScanner;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every answer on the screen: what it says, when it goes, what comes next. */
class CheckInScreenTest extends HallScreenTest {

    @Autowired
    LocalTimes times;

    @Test
    void greetsWithoutAName() {
        var pass = pass(jobs(), "Aino Korhonen");
        screen.go("checkin");
        show(pass);
        assertAnswer(Tone.GOOD, "Tervetuloa!");
        assertThat(answerText()).isEqualTo("Käyntisi on merkitty. Kesäksi töihin, klo 10.00–14.00.");
    }

    @Test
    void saysThatItWillBeConfirmedWhileTheRegistrationHasNotArrived() {
        var pass = kiosk.press.text(Some.passFor(jobs()));
        screen.go("checkin");
        show(pass);
        assertAnswer(Tone.GOOD, "Tervetuloa!");
        assertThat(answerText()).endsWith("Tietosi vahvistetaan myöhemmin, sinun ei tarvitse tehdä muuta.");
    }

    @Test
    void saysSinceWhenSomebodyIsHere() {
        var pass = pass(jobs(), "Aino Korhonen");
        screen.go("checkin");
        show(pass);
        clock.pass(Duration.ofMinutes(8));
        show(pass);
        assertAnswer(Tone.KNOWN, "Käyntisi merkittiin jo klo 10.30");
    }

    @Test
    void saysGoodbyeWhereLeavingIsCounted() {
        var training = kiosk.event(Some.event("Koulutus")
                .at(here)
                .withCheckOut()
                .session("10:00", "14:00")
                .build());
        var pass = pass(training, "Aino Korhonen");
        screen.go("checkin");
        show(pass);
        clock.pass(Duration.ofMinutes(125));
        show(pass);
        assertAnswer(Tone.GOOD, "Näkemiin!");
        assertThat(answerText()).isEqualTo("Lähtösi on merkitty. Olit paikalla 2 h 5 min.");
    }

    @Test
    void pointsToTheRightEvent() {
        jobs();
        var tomorrow = kiosk.event(Some.event("Oma polku")
                .at(here)
                .session(Some.DAY.plusDays(1), "12:00", "14:00")
                .build());
        screen.go("checkin");
        show(kiosk.press.text(Some.passFor(tomorrow)));
        assertAnswer(Tone.OTHER, "Tämä koodi on toiseen tilaisuuteen");
        assertThat(answerText()).isEqualTo("Oma polku, 4.12. klo 12.00");
    }

    @Test
    void namesEveryHallOfTheRightEvent() {
        var muurola = village("Muurola", "Muurolan JELPPI");
        var narkaus = village("Narkaus", "Narkauksen JELPPI");
        var training = kiosk.event(Some.event("Koulutus")
                .at(muurola)
                .with(narkaus)
                .session("10:00", "14:00")
                .build());
        screen.go("checkin");
        show(kiosk.press.text(Some.passFor(training)));
        assertAnswer(Tone.OTHER, "Tämä koodi on toiseen tilaisuuteen");
        assertThat(answerText()).isEqualTo("Koulutus, Muurolan JELPPI / Narkauksen JELPPI, klo 10.00");
    }

    @Test
    void saysTheRoomWhereItIsAndOnlyTheTimeInAnotherHall() {
        var own = Some.event("Täällä").at(here).session("10:00", "14:00").build();
        var shared = Some.event("Muualla ja täällä")
                .at(PointId.next())
                .with(here)
                .session("10:00", "14:00")
                .build();
        screen.go("checkin");
        assertThat(times.placeAndTime(own.sessions().getFirst())).startsWith("sali, klo 10.00");
        assertThat(times.placeAndTime(shared.sessions().getFirst())).startsWith("klo 10.00");
    }

    private PointId village(String village, String name) {
        var id = PointId.next();
        kiosk.send(
                "organisation.point",
                id.value(),
                Map.of("village", village, "name", name, "latitude", 66.37, "longitude", 25.37));
        return id;
    }

    @Test
    void saysThatAnEventHasBeenCancelled() {
        var cancelled = kiosk.event(Some.event("Peruttu infopäivä")
                .at(here)
                .cancelled()
                .session("10:00", "14:00")
                .build());
        screen.go("checkin");
        show(kiosk.press.text(Some.passFor(cancelled)));
        assertAnswer(Tone.OTHER, "Tilaisuus on peruttu");
        assertThat(answerText()).startsWith("Peruttu infopäivä.");
    }

    @Test
    void saysFromWhenOn() {
        var evening = kiosk.event(
                Some.event("Iltavalmennus").at(here).session("17:00", "19:00").build());
        screen.go("checkin");
        show(kiosk.press.text(Some.passFor(evening)));
        assertAnswer(Tone.OTHER, "Tulit hyvissä ajoin");
        assertThat(answerText()).isEqualTo("Iltavalmennus: käynnin voi merkitä klo 16.30 alkaen.");
    }

    @Test
    void saysThatItIsOver() {
        var pass = kiosk.press.text(Some.passFor(jobs()));
        clock.set(Some.at("15:00"));
        screen.go("checkin");
        show(pass);
        assertAnswer(Tone.OTHER, "Tilaisuus on päättynyt");
    }

    @Test
    void sendsWhoComesWithoutACodeToACoachWhereOneIsNeeded() {
        kiosk.event(Some.event("Korttikoulutus")
                .at(here)
                .registeredOnly()
                .session("10:00", "14:00")
                .build());
        screen.go("checkin/none");
        tap("Laske minut mukaan");
        assertAnswer(Tone.OTHER, "Tähän tilaisuuteen tarvitaan koodi");
    }

    @Test
    void saysThatNothingIsOn() {
        screen.go("checkin/none");
        tap("Laske minut mukaan");
        assertAnswer(Tone.OTHER, "Täällä ei ole nyt tilaisuutta");
    }

    @Test
    void tellsRevokedForgedAndUnknownCodesApart() {
        var jobs = jobs();
        var claims = Some.passFor(jobs);
        var genuine = kiosk.press.text(claims);
        kiosk.revoke(claims);
        screen.go("checkin");
        show(genuine);
        assertAnswer(Tone.BAD, "Koodi ei ole enää voimassa");
        show(altered(kiosk.press.text(Some.passFor(jobs))));
        assertAnswer(Tone.BAD, "Koodi ei kelpaa");
        show("https://example.org/");
        assertAnswer(Tone.OTHER, "Tämä ei ole Jelpin koodi");
    }

    /** One character of the signature is another one. */
    private static String altered(String pass) {
        int place = pass.length() - 20;
        char other = pass.charAt(place) == '1' ? '2' : '1';
        return pass.substring(0, place) + other + pass.substring(place + 1);
    }

    @Test
    void scannerIsUnderstoodWhateverTheKeyboard() {
        var pass = pass(jobs(), "Aino Korhonen");
        screen.go("checkin");
        read(
                _get(WedgeScanner.class),
                pass.replace(':', 'Ö'),
                pass.replace(':', '>'),
                pass.toLowerCase(Languages.ENGLISH));
        assertAnswer(Tone.GOOD, "Tervetuloa!");
    }

    @Test
    void forgedPassIsCalledForgedWhateverTheKeyboard() {
        var pass = altered(kiosk.press.text(Some.passFor(jobs())));
        screen.go("checkin");
        read(_get(WedgeScanner.class), pass.replace(':', 'Ö'), pass);
        assertAnswer(Tone.BAD, "Koodi ei kelpaa");
    }

    @Test
    void passOfAnUnknownKeyIsNotCalledForgedWhateverTheKeyboard() {
        var pass = PassPress.withTheNextKey().text(Some.passFor(jobs()));
        var garbled = pass.substring(0, pass.length() - 1) + "¤";
        screen.go("checkin");
        read(_get(WedgeScanner.class), garbled, pass);
        assertAnswer(Tone.OTHER, "Koodia ei voi nyt tarkistaa");
    }

    @Test
    void answerStandsBetweenHeaderAndFooterBeforeAPageThatCannotBeReached() {
        var pass = pass(jobs(), "Aino Korhonen");
        screen.go("checkin");
        show(pass);
        _assertOne(Header.class);
        _assertOne(Footer.class);
        assertThat(page().getElement().hasAttribute("inert")).isTrue();
        letTheAnswerGo();
        assertThat(page().getElement().hasAttribute("inert")).isFalse();
    }

    private static Div page() {
        return _get(Div.class, spec -> spec.withClasses("page"));
    }

    @Test
    void answerGoesBySixSecondsAndTheScreenIsReady() {
        var pass = pass(jobs(), "Aino Korhonen");
        screen.go("checkin");
        show(pass);
        assertThat(Integer.parseInt(_get(CountDown.class).getElement().getAttribute("seconds")))
                .isLessThanOrEqualTo(6);
        letTheAnswerGo();
        _assertNone(AnswerScreen.class);
        _assertOne(QrScanner.class);
    }

    @Test
    void nextScanNeedsNotWait() {
        var jobs = jobs();
        var first = pass(jobs, "Aino Korhonen");
        var second = pass(jobs, "Matti Ylitalo");
        screen.go("checkin");
        show(first);
        show(second);
        assertAnswer(Tone.GOOD, "Tervetuloa!");
        assertThat(checkIns.present()).isEqualTo(2);
    }

    @Test
    void whoIsTurnedAwayFindsHelpInTheirLanguage() {
        screen.go("checkin");
        tap("English");
        show("https://example.org/");
        _click(_get(_get(AnswerScreen.class), BigButton.class, spec -> spec.withText("Ask for help")));
        assertThat(place()).isEqualTo("help");
        _assertNone(AnswerScreen.class);
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Languages.ENGLISH);
    }

    @Test
    void helpNeitherHoldsTheNextScanNorTheScreen() {
        var pass = pass(jobs(), "Aino Korhonen");
        screen.go("checkin");
        show("https://example.org/");
        show(pass);
        assertAnswer(Tone.GOOD, "Tervetuloa!");
        show("https://example.org/");
        letTheAnswerGo();
        _assertNone(AnswerScreen.class);
        assertThat(place()).isEqualTo("checkin");
    }

    @Test
    void whoIsInNeedsNoHelp() {
        var pass = pass(jobs(), "Aino Korhonen");
        screen.go("checkin");
        show(pass);
        assertThat(buttons()).doesNotContain("Pyydä apua");
        clock.pass(Duration.ofMinutes(8));
        show(pass);
        assertThat(buttons()).containsExactly("Selvä");
    }

    private static List<String> buttons() {
        return _find(_get(AnswerScreen.class), BigButton.class).stream()
                .map(BigButton::getText)
                .toList();
    }

    @Test
    void mistakeIsTakenBack() {
        var pass = pass(jobs(), "Aino Korhonen");
        screen.go("checkin");
        show(pass);
        tap("Tämä oli vahinko, peru");
        assertAnswer(Tone.KNOWN, "Peruttu");
        assertThat(checkIns.present()).isZero();
    }

    @Test
    void mistakeThatIsTooOldIsLeftToTheCoach() {
        var pass = pass(jobs(), "Aino Korhonen");
        screen.go("checkin");
        show(pass);
        clock.pass(Duration.ofMinutes(2));
        tap("Tämä oli vahinko, peru");
        assertAnswer(Tone.BAD, "Peruminen ei onnistunut");
        assertThat(checkIns.present()).isEqualTo(1);
    }

    @Test
    void nextVisitorIsGreetedInFinnish() {
        var pass = pass(jobs(), "Aino Korhonen");
        screen.go("checkin");
        tap("English");
        show(pass);
        assertAnswer(Tone.GOOD, "Welcome!");
        letTheAnswerGo();
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Languages.FINNISH);
    }

    @Test
    void typedCodeIsCheckedAtItsLastCharacter() {
        var jobs = jobs();
        var person = kiosk.registration(jobs, "Kerttu Alatalo");
        var code = kiosk.code(DoorKiosk.claims(person, jobs), person.person(), ShortCode.random(new Random(7)));
        screen.go("checkin/code");
        press(code.value());
        assertAnswer(Tone.GOOD, "Tervetuloa!");
        letTheAnswerGo();
        assertThat(place()).isEmpty();
    }

    @Test
    void wrongCodeMayBeTypedAgain() {
        jobs();
        screen.go("checkin/code");
        press("00000001");
        assertAnswer(Tone.BAD, "Koodia ei löytynyt");
        letTheAnswerGo();
        assertThat(place()).isEqualTo("checkin/code");
    }

    @Test
    void everyAnswerIsSaidInEveryLanguage() {
        var event = jobs();
        var admitted = (Admitted) checkIns.scan(pass(event, "Aino Korhonen"));
        var words = context.getBean(AnswerWords.class);
        for (var language : Languages.all()) {
            UI.getCurrent().setLocale(language);
            for (var result : SomeAnswers.all(admitted)) {
                var said = words.of(result);
                assertThat(said.title() + said.text())
                        .as("%s in %s", result, language)
                        .doesNotContain("{", "checkin.")
                        .doesNotContainPattern("\\bnull\\b")
                        .hasSizeGreaterThan(15);
            }
        }
    }
}
