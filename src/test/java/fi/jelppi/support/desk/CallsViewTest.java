package fi.jelppi.support.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.support.SomeCalls;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CentralTest
class CallsViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Points points;

    private final PointId point = PointId.next();

    @SuppressWarnings("NullAway.Init")
    private SomeCalls calls;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        points.save(new Point(point, "Sinettä", "Sinetän JELPPI", 66.61, 25.42));
        calls = new SomeCalls(context);
        calls.forgetAll();
        LoggedIn.as(UserId.next(), Role.COACH);
        screen = Screen.open(context);
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void showsWhoWantsToBeCalledAndLetsTheCoachCall() {
        calls.arrive(point, "K7M2", "Aino", "040 123 4567");
        screen.go("desk/calls");
        assertThat(page()).contains("K7M2", "Aino", "Sinettä");
        assertThat(_get(Anchor.class, spec -> spec.withText("040 123 4567")).getHref())
                .isEqualTo("tel:0401234567");
    }

    @Test
    void saysThatSomebodyToldNoName() {
        calls.arrive(point, "K7M2", null, "040 123 4567");
        screen.go("desk/calls");
        assertThat(page()).contains("ei kertonut nimeä");
    }

    @Test
    void movesACallThatWasMadeAndBringsItBack() {
        calls.arrive(point, "K7M2", "Aino", "040 123 4567");
        screen.go("desk/calls");
        _click(_get(Button.class, spec -> spec.withText("Hoidettu")));
        assertThat(page()).contains("Kukaan ei odota soittoa", "14 päivää");
        _click(_get(Button.class, spec -> spec.withText("Palauta avoimeksi")));
        assertThat(_find(Button.class, spec -> spec.withText("Hoidettu"))).hasSize(1);
    }

    @Test
    void showsANewRequestWithoutAReload() throws Exception {
        screen.go("desk/calls");
        assertThat(page()).contains("Kukaan ei odota soittoa");
        calls.arrive(point, "H4X9", "Aino", "040 123 4567");
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(true);
            return page().contains("H4X9");
        });
    }

    @Test
    void todayNamesWhoWaitsAndNothingWhenNobodyDoes() throws Exception {
        screen.go("desk");
        assertThat(cards()).noneMatch(card -> card.contains("odottaa soittoa"));
        calls.arrive(point, "K7M2", "Aino", "040 123 4567");
        calls.arrive(point, "H4X9", null, "040 765 4321");
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(true);
            return cards().stream()
                    .anyMatch(
                            card -> card.contains("2 kävijää odottaa soittoa.") && card.contains("Aino · Sinettä · "));
        });
        assertThat(cards()).noneMatch(card -> card.contains("4567"));
    }

    @Test
    void showsWhoWaitsAtAScreenWithGuideAndStep() throws Exception {
        screen.go("desk/calls");
        calls.ask(point, "C7H2", "Verokortti · 3. Avaa palvelu");
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(true);
            return page().contains("C7H2") && page().contains("Verokortti · 3. Avaa palvelu");
        });
        _click(_get(Button.class, spec -> spec.withText("Hoidettu")));
        assertThat(page()).doesNotContain("C7H2");
    }

    private static java.util.List<String> cards() {
        return _find(Section.class, spec -> spec.withClasses("desk-card")).stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }

    private static String page() {
        return _get(CallsView.class).getElement().getTextRecursively();
    }
}
