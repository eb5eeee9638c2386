package fi.jelppi.jobs.kiosk.voucher;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.voucher.SomeTerms;
import fi.jelppi.jobs.voucher.VoucherTerms.Demand;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.QrPicture;
import fi.jelppi.shared.touch.TouchField;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Voinko saada kesätyösetelin?" on 3 December 2026: the summer of 2027 comes next. */
@KioskTest
@Import(DoorTestConfiguration.class)
class VoucherScreenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        clock.set(Some.at("10:30"));
        kiosk.start();
        jdbc.sql("DELETE FROM voucher_terms").update();
        screen = Screen.open(context);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void looksLikeYesWithTheReasonsTheTermsAndTheNextStep() {
        know(SomeTerms.of("Rovaniemi", 2027));
        screen.go("jobs/voucher");
        tap("2010");
        assertThat(page()).contains("Onko työ 1.5.–30.9. välisenä aikana?");
        tap("Kyllä");
        assertThat(page()).contains("Kestääkö työ vähintään 10 työpäivää ja 60 tuntia?");
        tap("Kyllä");
        tap("Kyllä");
        tap("Ei");
        assertThat(page())
                .contains(
                        "Näyttää siltä, että voit saada kesätyösetelin",
                        "Syntymävuotesi sopii. Seteli on 2009–2011 syntyneille.",
                        "Työ on 1.5.–30.9. välisenä aikana.",
                        "Työ kestää tarpeeksi, vähintään 10 työpäivää ja 60 tuntia.",
                        "Työnantajalla on Y-tunnus.",
                        "Et ole vielä saanut seteliä.",
                        "Työnantaja saa setelillä 80 % palkasta, enintään 300 euroa.",
                        "Ehdot: Rovaniemi, vuosi 2027. Lähde: Kunnan sivu. Tarkistettu 20.11.2026.",
                        "Kunta päättää setelistä.",
                        "Työsopimus tehdään kirjallisesti.")
                .doesNotContain("Kesän 2027 ehtoja ei ole");
        assertThat(_find(QrPicture.class)).hasSize(1);
        tap("Työpaikkoihin");
        assertThat(path()).isEqualTo("jobs/list");
    }

    @Test
    void looksLikeNoAndSaysWhatStandsAgainstIt() {
        know(SomeTerms.of("Rovaniemi", 2027));
        screen.go("jobs/voucher");
        tap("2010");
        tap("Kyllä");
        tap("Kyllä");
        tap("Ei");
        tap("En tiedä");
        assertThat(page())
                .contains(
                        "Näyttää siltä, että et saa kesätyöseteliä",
                        "Työnantajalla ei ole Y-tunnusta.",
                        "Työhön voit silti hakea ilman seteliä.");
        assertThat(_find(QrPicture.class)).hasSize(1);
    }

    @Test
    void whatIsNotToldMeansToAsk() {
        know(SomeTerms.of("Rovaniemi", 2027).demands(EnumSet.allOf(Demand.class)));
        screen.go("jobs/voucher");
        tap("En halua kertoa");
        assertThat(page()).contains("Käytkö koulua");
        for (int question = 0; question < 5; question++) {
            tap("En tiedä");
        }
        assertThat(page())
                .contains(
                        "Kysy, voitko saada kesätyösetelin",
                        "Syntymävuosi ratkaisee.",
                        "Seteli on koululaisille",
                        "Kysy päivät työnantajalta.",
                        "Työnantajalla pitää olla Y-tunnus.",
                        "Kysy kunnasta tai pyydä apua täällä.");
    }

    @Test
    void termsOfAnEarlierSummerAreShownAsSuch() {
        know(SomeTerms.of("Rovaniemi", 2024));
        screen.go("jobs/voucher");
        tap("2010");
        tap("Kyllä");
        tap("Kyllä");
        tap("Kyllä");
        tap("Ei");
        assertThat(page())
                .contains(
                        "Kysy, voitko saada kesätyösetelin",
                        "Kesän 2027 ehtoja ei ole vielä tällä laitteella. Nämä ovat kesän 2024 ehdot.",
                        "Kesällä 2024 seteli oli 2006–2008 syntyneille.",
                        "Ehdot: Rovaniemi, vuosi 2024.")
                .doesNotContain("Syntymävuotesi");
    }

    @Test
    void saysWhomToAskWhereNoTermsAreKnown() {
        screen.go("jobs/voucher");
        assertThat(page()).contains("Tällä laitteella ei ole vielä kesätyösetelin ehtoja.");
        know(SomeTerms.of("Rovaniemi", 2030));
        screen.go("");
        screen.go("jobs/voucher");
        assertThat(page()).as("terms that are ahead").contains("ei ole vielä kesätyösetelin ehtoja");
        tap("Työpaikkoihin");
        assertThat(path()).isEqualTo("jobs/list");
    }

    @Test
    void asksWhichMunicipalityWhereThereAreSeveral() {
        know(SomeTerms.of("Rovaniemi", 2027));
        know(SomeTerms.of("Ranua", 2027).least(0, 0).demands(EnumSet.noneOf(Demand.class)));
        screen.go("jobs/voucher");
        assertThat(page()).contains("Minkä kunnan seteliä haet?", "Rovaniemi");
        tap("Ranua");
        tap("2011");
        tap("Kyllä");
        assertThat(page())
                .contains("Ehdot: Ranua, vuosi 2027.")
                .doesNotContain("Y-tunnus", "Työsopimus tehdään kirjallisesti");
    }

    @Test
    void goesBackOneQuestionAndStartsAgain() {
        know(SomeTerms.of("Rovaniemi", 2027).least(0, 60).demands(EnumSet.noneOf(Demand.class)));
        screen.go("jobs/voucher");
        _assertNone(BigButton.class, spec -> spec.withText("Edellinen kysymys"));
        tap("2009");
        tap("Kyllä");
        assertThat(page()).contains("Kestääkö työ vähintään 60 tuntia?");
        tap("Edellinen kysymys");
        tap("Edellinen kysymys");
        tap("2012");
        tap("Ei");
        tap("Kyllä");
        assertThat(page()).contains("Syntymävuotesi ei sovi.", "Työ ei ole 1.5.–30.9. välisenä aikana.");
        tap("Aloita alusta");
        assertThat(page()).contains("Minä vuonna olet syntynyt?");
    }

    @Test
    void takesAnotherYearAndExplainsAWrongOne() {
        know(SomeTerms.of("Rovaniemi", 2027));
        screen.go("jobs/voucher");
        tap("Muu vuosi");
        var field = _get(TouchField.class);
        for (var wrong : List.of("", "20", "2090", "1820", "kaksi")) {
            _setValue(field, wrong);
            tap("Jatka");
            assertThat(_get(Paragraph.class).getText()).startsWith("Kirjoita vuosi neljällä numerolla");
        }
        _setValue(field, "1990");
        tap("Jatka");
        assertThat(page()).contains("Onko työ 1.5.");
    }

    @Test
    void isReachedFromTheSummerJobsAndFromAVacancyThatTakesIt() {
        know(SomeTerms.of("Rovaniemi", 2027));
        var takes = bring("takes", true);
        var other = bring("other", false);
        try {
            screen.go("jobs");
            tap("Kesätyötä (2)");
            tap("2011");
            tap("Ei vielä");
            tap("Voinko saada kesätyösetelin?");
            assertThat(path()).isEqualTo("jobs/voucher");
            assertThat(page()).as("the year is not asked again").contains("Onko työ 1.5.–30.9. välisenä aikana?");
            tap("Edellinen kysymys");
            assertThat(page()).contains("Minä vuonna olet syntynyt?");
            for (var title : List.of("takes", "other")) {
                screen.go("jobs/list");
                _click(_get(
                        BigButton.class,
                        spec -> spec.withPredicate(
                                button -> button.getAriaLabel().orElse("").equals("Katso: " + title))));
                assertThat(_find(BigButton.class, spec -> spec.withText("Voinko saada kesätyösetelin?")))
                        .hasSize(title.equals("takes") ? 1 : 0);
            }
        } finally {
            SomeVacancy.takeAway(context, takes);
            SomeVacancy.takeAway(context, other);
        }
    }

    @Test
    void speaksEnglishAndPlainFinnish() {
        know(SomeTerms.of("Rovaniemi", 2027).least(1, 0).demands(EnumSet.noneOf(Demand.class)));
        UI.getCurrent().getSession().setLocale(Languages.ENGLISH);
        screen.go("jobs/voucher");
        tap("2010");
        tap("Yes");
        assertThat(page()).contains("Does the work last at least one working day?");
        tap("Yes");
        assertThat(page()).contains("It looks like yes", "for those born 2009–2011", "Terms: Rovaniemi, year 2027.");
        UI.getCurrent().getSession().setLocale(Languages.PLAIN_FINNISH);
        screen.go("");
        screen.go("jobs/voucher");
        assertThat(page()).contains("Voit luultavasti saada kesätyösetelin");
    }

    @Test
    void nothingOfItStandsInAnAddress() {
        know(SomeTerms.of("Rovaniemi", 2027));
        screen.go("jobs/voucher");
        tap("2010");
        tap("Kyllä");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("jobs/voucher");
    }

    private void know(SomeTerms terms) {
        kiosk.send("jobs.voucher-terms", terms.id(), terms.payload());
    }

    private VacancyId bring(String title, boolean voucher) {
        var vacancy = SomeVacancy.called(title).title(title).at("Sinettä", 66.61, 25.42);
        return SomeVacancy.bring(context, (voucher ? vacancy.voucher() : vacancy).vacancy());
    }

    private static void tap(String words) {
        _click(_get(BigButton.class, spec -> spec.withText(words)));
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
