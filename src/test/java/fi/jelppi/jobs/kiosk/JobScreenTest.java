package fi.jelppi.jobs.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.rules.Hints;
import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.QrPicture;
import fi.jelppi.shared.touch.TouchField;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Vacancies on the screen of the hall in Sinettä, on 3 December 2026. */
@KioskTest
@Import(DoorTestConfiguration.class)
class JobScreenTest {

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
        var here = kiosk.start();
        kiosk.send(
                "organisation.point",
                here.value(),
                Map.of("village", "Sinettä", "name", "Sinetän JELPPI", "latitude", 66.61, "longitude", 25.42));
        takeAll();
        screen = Screen.open(context);
    }

    @AfterEach
    void close() {
        screen.close();
        takeAll();
    }

    private void takeAll() {
        jdbc.sql("SELECT id FROM vacancy_copy")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .forEach(id -> SomeVacancy.takeAway(context, new VacancyId(id)));
    }

    @Test
    void aFifteenYearOldFindsWhatSuitsInFewTapsAndTakesItAlong() {
        bring(summer("kahvila").ages(15, null).at("Muurola", 66.37, 25.37).voucher());
        bring(summer("talkkari")
                .title("Kylätalkkari")
                .ages(14, 17)
                .at("Sinettä", 66.61, 25.42)
                .apply(new HowToApply(null, null, new PhoneNumber("040 123 4567"), null)));
        bring(summer("baari").title("Baarimestari").ages(18, null).at("Sinettä", 66.61, 25.42));
        screen.go("jobs");
        screen.go("");
        assertThat(text(_get(NativeButton.class, spec -> spec.withClasses("job-tile"))))
                .contains("Työpaikat", "3 paikkaa, niistä 3 lähellä. Kesätöitä 3.");
        screen.go("jobs");
        tap("Kesätyötä (3)");
        tap("2011");
        tap("Kyllä");
        assertThat(path()).isEqualTo("jobs/list");
        assertThat(page()).contains("2 paikkaa, lähin ensin").doesNotContain("Baarimestari");
        assertThat(cards()).hasSize(2);
        assertThat(cards().getFirst()).contains("Kylätalkkari", "tässä kylässä", "Sopii sinulle (14–17 v)");
        assertThat(cards().get(1)).contains("noin 27 km", "Kesätyöseteli käy");
        _click(_find(BigButton.class, spec -> spec.withText("Katso")).getFirst());
        assertThat(path()).isEqualTo("jobs/one");
        assertThat(page()).contains("Puhelin:", "040 123 4567", "Lähde: testi · päivitetty 20.4.");
        tap("Lisää omaan listaan");
        tap("Omaan listaan");
        assertThat(page()).contains("Ota lista mukaan puhelimeen", "Kylätalkkari");
        assertThat(_find(_get(PhonePart.class), QrPicture.class)).hasSize(1);
        tap("Poista listalta");
        assertThat(page()).contains("Listallasi ei ole vielä mitään.");
    }

    @Test
    void putsVacanciesOntoTheOwnListWithoutOpeningThem() {
        jdbc.sql("DELETE FROM job_count").update();
        for (int number = 0; number <= JobVisit.MOST_OWN; number++) {
            bring(summer("n" + number).title("Työ " + number).at("Sinettä", 66.61, 25.42));
        }
        screen.go("jobs");
        tap("Kesätyötä (13)");
        tap("2011");
        tap("Kyllä");
        assertThat(own().isVisible()).isFalse();
        put("Lisää omaan listaan").forEach(button -> {
            if (button.isEnabled()) {
                _click(button);
            }
        });
        assertThat(own().getText()).isEqualTo("Oma lista (12)");
        assertThat(put("Omalla listalla"))
                .hasSize(12)
                .allSatisfy(button -> assertThat(button.getElement().getAttribute("aria-pressed"))
                        .isEqualTo("true"));
        assertThat(put("Listalla on jo 12 paikkaa"))
                .singleElement()
                .satisfies(
                        button -> assertThat(button.isEnabled()).as("no room").isFalse());
        _click(put("Omalla listalla").getFirst());
        assertThat(own().getText()).isEqualTo("Oma lista (11)");
        assertThat(put("Lisää omaan listaan"))
                .hasSize(2)
                .allSatisfy(button -> assertThat(button.isEnabled()).isTrue());
        assertThat(counts()).as("looked at by nobody").hasSize(12).allMatch("0 1 0"::equals);
        tap("Oma lista (11)");
        assertThat(path()).isEqualTo("jobs/own");
    }

    private static BigButton own() {
        return UI.getCurrent()
                .getCurrentView()
                .getChildren()
                .filter(BigButton.class::isInstance)
                .map(BigButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<BigButton> put(String words) {
        return _find(BigButton.class, spec -> spec.withText(words));
    }

    @Test
    void countsOnceInAVisitWhatIsDoneWithAVacancy() {
        jdbc.sql("DELETE FROM job_count").update();
        bring(summer("1"));
        screen.go("jobs");
        tap("Kesätyötä (1)");
        tap("2011");
        tap("Kyllä");
        assertThat(counts()).as("a list tells nothing of one").isEmpty();
        for (int time = 0; time < 2; time++) {
            _click(_get(BigButton.class, spec -> spec.withText("Katso")));
            tap("Lisää omaan listaan");
            tap("Omaan listaan");
            tap("Poista listalta");
            tap("Takaisin listaan");
        }
        assertThat(counts()).containsExactly("1 1 1");
        screen.close();
        screen = Screen.open(context);
        screen.go("jobs");
        tap("Kesätyötä (1)");
        tap("2011");
        tap("Kyllä");
        _click(_get(BigButton.class, spec -> spec.withText("Katso")));
        assertThat(counts()).as("another visit").containsExactly("2 1 1");
    }

    private List<String> counts() {
        return jdbc.sql("SELECT opened, listed, taken FROM job_count")
                .query((row, number) -> row.getInt(1) + " " + row.getInt(2) + " " + row.getInt(3))
                .list();
    }

    @Test
    void aVacancyWithoutAnAgeSaysWhomToAsk() {
        bring(summer("1").at("Sinettä", 66.61, 25.42));
        screen.go("jobs");
        tap("Kesätyötä (1)");
        tap("En halua kertoa");
        assertThat(page()).doesNotContain("Ikä: kysy työnantajalta");
        tap("Kerro vuosi");
        tap("2012");
        assertThat(page()).contains("Ikä: kysy työnantajalta");
    }

    @Test
    void aTrainingHasAPriceAndNobodyToAskForAnAge() {
        bring(SomeVacancy.called("1")
                .kind(VacancyKind.CARD_TRAINING)
                .title("Hygieniapassi")
                .pay("45 €")
                .at("Sinettä", 66.61, 25.42));
        screen.go("jobs");
        tap("Harjoittelua tai koulutusta (1)");
        _click(_get(BigButton.class, spec -> spec.withText("Katso")));
        assertThat(page()).contains("Hinta", "45 €").doesNotContain("Palkka", "Kysy työnantajalta");
    }

    @Test
    void saysInTheListWhatIsNeededAndThatItIsPartTime() {
        bring(Hints.fill(SomeVacancy.called("1")
                .kind(VacancyKind.JOB)
                .title("Siivooja")
                .work(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 31), "20 h viikossa")
                .text("B-ajokortti vaaditaan. Tarvitset oman auton.")
                .at("Sinettä", 66.61, 25.42)
                .vacancy()));
        bring(SomeVacancy.called("2").kind(VacancyKind.JOB).title("Kokki").at("Sinettä", 66.61, 25.42));
        screen.go("jobs");
        tap("Työtä läheltä (2)");
        assertThat(cards())
                .hasSize(2)
                .anySatisfy(card -> assertThat(card)
                        .contains("Siivooja", "Osa-aikatyö", "Ajokortti tarvitaan", "Oma auto tarvitaan"));
        tap("Osa-aikatyö (1)");
        assertThat(cards()).hasSize(1);
        assertThat(page()).contains("Rajauksia: 1").doesNotContain("Palkkatukityö");
        _click(_get(BigButton.class, spec -> spec.withText("Katso")));
        assertThat(page()).contains("Osa-aikatyö", "kyllä (päätelty ilmoituksen tekstistä)");
    }

    @Test
    void theDetailTellsRemoteWorkPositionsCardsLanguagesAndPayInTheReadersLanguage() {
        bring(SomeVacancy.called("1")
                .kind(VacancyKind.JOB)
                .title("Tulkki")
                .pay("alkaen 12,50 €/h")
                .remote(3)
                .needs(List.of("ensiapukortti"), List.of("fi", "se"))
                .at("Sinettä", 66.61, 25.42));
        screen.go("jobs");
        tap("Työtä läheltä (1)");
        _click(_get(BigButton.class, spec -> spec.withText("Katso")));
        assertThat(page())
                .contains("Sinettä, etätyö", "Paikkoja", "3", "ensiapukortti", "suomi, pohjoissaame")
                .contains("alkaen 12,50 €/h");
        UI.getCurrent().setLocale(Languages.ENGLISH);
        screen.go("jobs");
        screen.go("jobs/one");
        assertThat(page())
                .contains("from 12.50 € an hour", "Finnish, Northern Sami")
                .doesNotContain("alkaen");
    }

    @Test
    void saysBesideTheVacancyWhatTheLawSaysOfSomebodyYoung() {
        bring(summer("1"));
        screen.go("jobs");
        tap("Kesätyötä (1)");
        tap("2011");
        tap("Ei vielä");
        _click(_get(BigButton.class, spec -> spec.withText("Katso")));
        assertThat(page())
                .contains(
                        "Saat tehdä kevyttä työtä",
                        "Ennen kuin täytät 15 vuotta: Huoltaja tekee työsopimuksen",
                        "Laki nuorista työntekijöistä (998/1993), 2 §, 3 §, 4 §, 6 §, 7 §",
                        "Tarkistettu 27.11.2026");
        screen.go("jobs/age");
        tap("Muu vuosi");
        _setValue(_get(TouchField.class), "1966");
        tap("Jatka");
        _click(_get(BigButton.class, spec -> spec.withText("Katso")));
        assertThat(page()).doesNotContain("Laki nuorista");
    }

    @Test
    void takesAnotherYearAndExplainsAWrongOne() {
        bring(summer("1"));
        screen.go("jobs");
        tap("Kesätyötä (1)");
        tap("Muu vuosi");
        var field = _get(TouchField.class);
        for (var wrong : List.of("", "20", "2090", "1820", "kaksi")) {
            _setValue(field, wrong);
            tap("Jatka");
            assertThat(path()).isEqualTo("jobs/age");
            assertThat(_get(Paragraph.class).getText()).startsWith("Kirjoita vuosi neljällä numerolla");
        }
        _setValue(field, "1966");
        tap("Jatka");
        assertThat(path()).isEqualTo("jobs/list");
    }

    @Test
    void narrowsByDistanceByChoicesAndByWords() {
        bring(SomeVacancy.called("1").kind(VacancyKind.JOB).title("Siivooja").at("Sinettä", 66.61, 25.42));
        bring(SomeVacancy.called("2")
                .kind(VacancyKind.JOB)
                .title("Keittiöapulainen")
                .asks(Stated.NO, Stated.NO)
                .at("Tiainen", 66.80, 26.30));
        screen.go("jobs");
        tap("Työtä läheltä (2)");
        assertThat(cards()).hasSize(2);
        tap("Oma kylä (1)");
        assertThat(cards()).hasSize(1);
        tap("Koko alue (2)");
        tap("Rajaa");
        tap("Ajokorttia ei tarvita (1)");
        tap("Näytä paikat");
        assertThat(cards()).singleElement().asString().contains("Keittiöapulainen");
        tap("Rajauksia: 1");
        tap("Ajokorttia ei tarvita (1)");
        _setValue(_get(TouchField.class), "siivoojaa");
        tap("Näytä paikat");
        assertThat(cards()).singleElement().asString().contains("Siivooja");
        tap("Poista rajaukset");
        assertThat(cards()).hasSize(2);
    }

    @Test
    void neverEndsInNothing() {
        bring(SomeVacancy.called("1").kind(VacancyKind.JOB).title("Siivooja").at("Tiainen", 66.80, 26.30));
        screen.go("jobs");
        tap("Työtä läheltä (1)");
        tap("Oma kylä (0)");
        assertThat(page()).contains("Tällaisia paikkoja ei juuri nyt ole");
        tap("Poista rajaukset");
        assertThat(cards()).hasSize(1);
    }

    @Test
    void saysWhatComesOnAKioskWithoutAny() {
        screen.go("jobs");
        screen.go("");
        assertThat(text(_get(NativeButton.class, spec -> spec.withClasses("job-tile"))))
                .contains("Kesätyöt, työ läheltä");
        screen.go("jobs");
        assertThat(page()).contains("Tällä laitteella ei ole vielä työpaikkoja.");
        screen.go("jobs/one");
        assertThat(page()).contains("Tämä paikka ei ole enää haettavana");
    }

    @Test
    void hidesByItsOwnClockWhatHasClosedMeanwhile() {
        bring(SomeVacancy.called("1").kind(VacancyKind.JOB).closes(Some.at("11:00")));
        screen.go("jobs");
        tap("Työtä läheltä (1)");
        clock.set(Some.at("11:00"));
        _click(_get(BigButton.class, spec -> spec.withText("Katso")));
        assertThat(page()).contains("Tämä paikka ei ole enää haettavana");
        tap("Takaisin listaan");
        assertThat(cards()).isEmpty();
    }

    @Test
    void markupOfASourceShowsAsItStands() {
        bring(SomeVacancy.called("1")
                .kind(VacancyKind.JOB)
                .title("<b>Kokki</b>")
                .text("<script>alert(1)</script>"));
        screen.go("jobs");
        tap("Työtä läheltä (1)");
        _click(_get(BigButton.class, spec -> spec.withText("Katso")));
        assertThat(page()).contains("<b>Kokki</b>", "<script>alert(1)</script>");
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("<script>alert");
    }

    @Test
    void speaksEnglishAndPlainFinnish() {
        bring(summer("1").ages(15, null).at("Muurola", 66.37, 25.37));
        UI.getCurrent().getSession().setLocale(Languages.ENGLISH);
        screen.go("jobs");
        tap("Summer job (1)");
        tap("2010");
        tap("Yes");
        assertThat(page()).contains("Suits you (age 15 or over)", "about 27 km", "1 vacancy");
        UI.getCurrent().getSession().setLocale(Languages.PLAIN_FINNISH);
        screen.go("jobs");
        tap("Kesätyötä (1)");
        tap("2010");
        tap("Kyllä");
        assertThat(page()).contains("noin 27 kilometriä");
    }

    @Test
    void nothingOfItStandsInAnAddress() {
        bring(summer("1"));
        screen.go("jobs");
        tap("Kesätyötä (1)");
        tap("2011");
        tap("Ei vielä");
        _click(_get(BigButton.class, spec -> spec.withText("Katso")));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("jobs/one");
    }

    private static SomeVacancy summer(String id) {
        return SomeVacancy.called(id).work(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 31), "6 h/pv");
    }

    private VacancyId bring(SomeVacancy vacancy) {
        return bring(vacancy.vacancy());
    }

    private VacancyId bring(Vacancy vacancy) {
        return SomeVacancy.bring(context, vacancy);
    }

    private static void tap(String words) {
        _click(_get(BigButton.class, spec -> spec.withText(words)));
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private static String page() {
        return text(UI.getCurrent().getCurrentView());
    }

    private static List<String> cards() {
        return _find(JobCard.class).stream().map(JobScreenTest::text).toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
