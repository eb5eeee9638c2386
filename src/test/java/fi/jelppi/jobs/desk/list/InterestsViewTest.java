package fi.jelppi.jobs.desk.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.list.InterestInput;
import fi.jelppi.jobs.list.SomeFacts;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.Screen;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CentralTest
class InterestsViewTest {

    private static final InterestInput AINO = new InterestInput("Aino", "040 123 4567", "");

    @Autowired
    ApplicationContext context;

    @Autowired
    Points points;

    @Autowired
    VacancyIntake intake;

    @Autowired
    Vacancies vacancies;

    @Autowired
    JdbcClient jdbc;

    private final PointId point = PointId.next();

    @SuppressWarnings("NullAway.Init")
    private SomeFacts facts;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        points.save(new Point(point, "Sinettä", "Sinetän JELPPI", 66.61, 25.42));
        jdbc.sql("DELETE FROM vacancy").update();
        jdbc.sql("DELETE FROM vacancy_key").update();
        facts = new SomeFacts(context);
        facts.forgetAll();
        LoggedIn.as(UserId.next(), Role.COACH);
        screen = Screen.open(context);
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void showsWhoIsInterestedInWhatAndHowToReachThem() {
        intake.take(List.of(SomeVacancy.called("1").from("own").title("Kokki").vacancy()));
        var cook = vacancies.find("own", "1").orElseThrow().id();
        facts.given(point, new InterestInput("Aino", "040 123 4567", "aino@example.org"), cook, VacancyId.next());
        screen.go("desk/interests");
        assertThat(page()).contains("Aino", "Sinettä", "Kokki, Muurolan kylätalo", "ilmoitusta ei enää ole");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("tel:0401234567", "mailto:aino@example.org", "https://tyo.example/1");
    }

    @Test
    void marksAsHandledBringsBackAndDeletesWhenAsked() {
        facts.given(point, new InterestInput("", "040 123 4567", ""), VacancyId.next());
        screen.go("desk/interests");
        assertThat(page()).contains("ei kertonut nimeä");
        press("Hoidettu");
        assertThat(page()).contains("Kukaan ei odota", "30 päivän", "90 päivän");
        press("Palauta avoimeksi");
        press("Poista tiedot");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(page()).contains("Kukaan ei odota", "Hoidettuja ei ole");
    }

    @Test
    void showsANewOneWithoutAReloadAndTodayCountsWithoutNames() throws Exception {
        screen.go("desk");
        assertThat(cards()).noneMatch(card -> card.contains("Kiinnostuneet"));
        facts.given(point, AINO, VacancyId.next());
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(true);
            return cards().stream().anyMatch(card -> card.contains("Yksi kävijä odottaa yhteydenottoa."));
        });
        assertThat(cards()).noneMatch(card -> card.contains("Aino"));
        screen.go("desk/interests");
        facts.given(point, new InterestInput("Pekka", "050 111 2222", ""), VacancyId.next());
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(true);
            return page().contains("Pekka");
        });
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static List<String> cards() {
        return _find(Section.class, spec -> spec.withClasses("desk-card")).stream()
                .filter(Section::isVisible)
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }

    private static String page() {
        return _get(InterestsView.class).getElement().getTextRecursively();
    }
}
