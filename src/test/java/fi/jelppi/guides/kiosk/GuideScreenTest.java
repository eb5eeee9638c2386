package fi.jelppi.guides.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.guides.Audience;
import fi.jelppi.guides.GuideCopy;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.Guides;
import fi.jelppi.guides.SomeFiles;
import fi.jelppi.guides.screen.StepList;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.QrPicture;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A guide from the start page to its end. */
@KioskTest
@Import(DoorTestConfiguration.class)
class GuideScreenTest {

    private static final GuideId ONE = new GuideId("register-as-jobseeker");

    @Autowired
    ApplicationContext context;

    @Autowired
    Guides guides;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @Autowired
    DoorKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk.start();
        screen = Screen.open(context);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void goesThroughAGuideStepByStepToItsEnd() {
        screen.go("");
        assertThat(_get(NativeButton.class, spec -> spec.withClasses("guide-tile")))
                .isNotNull();
        screen.go("guides");
        openFirst();
        assertThat(path()).isEqualTo("guides/one");
        var text = guides.find(ONE).orElseThrow().in(Languages.FINNISH).text();
        assertThat(page()).contains(text.purpose(), text.first().heading(), "Vaihe 1");
        boolean sawCode = false;
        for (int steps = 0;
                steps < 40
                        && _find(
                                        BigButton.class,
                                        spec -> spec.withText("Kyllä")
                                                .withPredicate(button -> page().contains("Onnistuiko?")))
                                .isEmpty();
                steps++) {
            sawCode |= !_find(
                            QrPicture.class,
                            spec -> spec.withPredicate(
                                    one -> one.getAlt().orElse("").contains("Työmarkkinatori")))
                    .isEmpty();
            _click(_find(BigButton.class, spec -> spec.withClasses("main")).getFirst());
        }
        assertThat(sawCode).as("the service on one's own phone").isTrue();
        tap("Kyllä");
        assertThat(page()).contains("Hienoa!");
        tap("Kaikki oppaat", 0);
        assertThat(path()).isEqualTo("guides");
    }

    @Test
    void stepsBackAndGoesOnWhereItWasLeft() {
        screen.go("guides");
        openFirst();
        var first = heading();
        _click(_find(BigButton.class, spec -> spec.withClasses("main")).getFirst());
        var second = heading();
        assertThat(second).isNotEqualTo(first);
        screen.go("guides");
        openFirst();
        assertThat(heading()).isEqualTo(second);
        tap("Takaisin");
        assertThat(heading()).isEqualTo(first);
    }

    @Test
    void whoeverDidNotGetThereIsLedToHelp() {
        screen.go("guides");
        openFirst();
        for (int steps = 0; steps < 40 && !page().contains("Onnistuiko?"); steps++) {
            _click(_find(BigButton.class, spec -> spec.withClasses("main")).getFirst());
        }
        tap("Osittain");
        assertThat(page()).contains("Et jää yksin.");
        tap("Aloita alusta");
        assertThat(page()).contains("Vaihe 1");
    }

    @Test
    void whoeverHasNoCodesIsAskedWhetherItHelped() {
        screen.go("guides");
        openFirst();
        tap("Seuraava");
        tap("En voi");
        assertThat(page()).contains("Ilman tunnuksia", "Auttoiko tämä?").doesNotContain("Onnistuiko?");
        tap("Ei");
        assertThat(page()).contains("Et jää yksin.");
    }

    @Test
    void whatToBringStandsAboveTheWarnings() {
        screen.go("guides");
        openFirst();
        var text = guides.find(ONE).orElseThrow().in(Languages.FINNISH).text();
        assertThat(page())
                .containsSubsequence(
                        text.purpose(), text.bring().getFirst(), text.warnings().getFirst(), "Seuraava");
    }

    @Test
    void besideTheNextStepOnlyWhatIsAnotherIsDrawnAnew() {
        screen.go("guides");
        openFirst();
        var steps = _get(StepList.class);
        var side = _get(GuideSide.class);
        tap("Seuraava");
        assertThat(_get(StepList.class)).isSameAs(steps);
        assertThat(_get(GuideSide.class)).isSameAs(side);
        assertThat(text(steps)).startsWith("✓").contains("2");
        tap("Takaisin");
        assertThat(text(steps)).startsWith("1");
    }

    @Test
    void printsTheGuideOrTheStepBeforeTheEyes() {
        screen.go("guides");
        openFirst();
        var steps = guides.find(ONE).orElseThrow().in(Languages.FINNISH).text().steps();
        assertThat(text(_get(GuidePaper.class)))
                .as("drawn when somebody prints")
                .isEmpty();
        tap("Tulosta opas");
        assertThat(text(_get(GuidePaper.class)))
                .contains(steps.stream().map(step -> step.heading()).toList());
        tap("Seuraava");
        tap("Tulosta vaihe");
        assertThat(text(_get(GuidePaper.class)))
                .contains("2. " + steps.get(1).heading())
                .doesNotContain(
                        "1. " + steps.getFirst().heading(), "3. " + steps.get(2).heading());
    }

    @Test
    void printsACodeForEachPageThatAStepLeadsTo() {
        var id = SomeFiles.id();
        var files = SomeFiles.titled("Linkkiopas");
        files.computeIfPresent(
                Languages.FINNISH,
                (language, text) -> text.replace("Varaa **aikaa**.", "Lue [ohje](https://www.vero.fi/ohje)."));
        var copy = new GuideCopy(context);
        copy.put(id, files);
        screen.go("guides");
        open("Linkkiopas");
        tap("Tulosta vaihe");
        var paper = _get(GuidePaper.class);
        assertThat(text(paper)).contains("https://www.vero.fi/ohje").doesNotContain("omavero");
        assertThat(_find(paper, QrPicture.class)).hasSize(1);
        tap("Tulosta opas");
        assertThat(_find(paper, QrPicture.class)).as("the service's own, too").hasSize(2);
        copy.remove(id);
    }

    @Test
    void showsTheGuidesOfAnAudience() {
        screen.go("guides");
        int forJobseekers = cards();
        tap("Työnantajille");
        assertThat(cards()).isEqualTo(guides.of(Audience.EMPLOYER).size());
        tap("Työnhakijoille");
        assertThat(cards()).isEqualTo(forJobseekers);
    }

    @Test
    void aLanguageWithoutATextSaysSoAndShowsFinnish() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("sv"));
        screen.go("guides");
        openFirst();
        assertThat(page()).contains("Den visas på finska.");
    }

    @Test
    void aVisitIsCountedWhenItEndsAndOnlyThen() {
        jdbc.sql("DELETE FROM guide_count").update();
        screen.go("guides");
        openFirst();
        _click(_find(BigButton.class, spec -> spec.withClasses("main")).getFirst());
        assertThat(counted()).isEmpty();
        screen.close();
        var text = guides.find(ONE).orElseThrow().in(Languages.FINNISH).text();
        assertThat(counted())
                .containsExactlyInAnyOrder(
                        "started ",
                        "language fi",
                        "stopped " + text.steps().get(1).name());
        screen = Screen.open(context);
    }

    private List<String> counted() {
        return jdbc.sql("SELECT what, detail FROM guide_count")
                .query((row, number) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    @Test
    void withoutAGuideOneComesToTheList() {
        screen.go("guides/one");
        assertThat(path()).isEqualTo("guides");
    }

    private void openFirst() {
        open(guides.find(ONE).orElseThrow().in(Languages.FINNISH).text().title());
    }

    private static void open(String title) {
        _click(_find(NativeButton.class, spec -> spec.withClasses("guide-card")).stream()
                .filter(card -> text(card).contains(title))
                .findFirst()
                .orElseThrow());
    }

    private static int cards() {
        return _find(NativeButton.class, spec -> spec.withClasses("guide-card")).size();
    }

    private static String heading() {
        return _find(H1.class).getFirst().getText();
    }

    private static void tap(String words) {
        tap(words, 0);
    }

    private static void tap(String words, int which) {
        _click(_find(BigButton.class, spec -> spec.withText(words)).get(which));
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private static String page() {
        return text(UI.getCurrent().getCurrentView());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
