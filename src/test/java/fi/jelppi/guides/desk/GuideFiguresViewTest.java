package fi.jelppi.guides.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.figures.GuideFigures;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CentralTest
class GuideFiguresViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    JelppiProperties properties;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void someFigures() {
        today = LocalDate.ofInstant(clock.instant(), properties.zone());
        jdbc.sql("DELETE FROM guide_figure").update();
        counted(today, "tax-card", "started", "", 9);
        counted(today, "tax-card", "finished", "", 5);
        counted(today, "tax-card", "stopped", "codes", 3);
        counted(today, "tax-card", "stopped", "gone-step", 1);
        counted(today, "tax-card", "worked", "yes", 4);
        counted(today, "tax-card", "worked", "no", 1);
        counted(today, "gone-guide", "started", "", 1);
        counted(today, "", "language", "fi", 7);
        counted(today, "", "language", "ar", 2);
        counted(today.minusMonths(1), "tax-card", "started", "", 100);
        LoggedIn.as(UserId.next(), Role.COACH);
        screen = Screen.open(context);
        screen.go("desk/guides");
        screen.go("desk/guides/figures");
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void showsAMonthOfAGuideWithWhereItWasLeft() {
        assertThat(GridKt._size(grid())).isEqualTo(2);
        var page = UI.getCurrent().getCurrentView().getElement().getTextRecursively();
        assertThat(page).contains("Oppaiden luvut");
        var row = GridKt._get(grid(), 0);
        assertThat(row.started()).isEqualTo(9);
        assertThat(row.finished()).isEqualTo(5);
        assertThat(GridKt._getFormattedRow(grid(), 0)).contains("4 / 0 / 1");
        assertThat(row.stops()).extracting(FigureRow.Stop::step).containsExactly("codes", "gone-step");
        assertThat(GridKt._get(grid(), 1).guide()).as("a guide that is gone").isEqualTo("gone-guide");
    }

    @Test
    void aLanguageOfFewIsNotTold() {
        assertThat(_find(Paragraph.class).getLast().getText())
                .isEqualTo("Kielet kaikissa oppaissa: العربية: alle 5 · Suomi: 7");
    }

    @Test
    void theMonthIsChosen() {
        @SuppressWarnings("unchecked")
        Select<YearMonth> month = _get(Select.class, spec -> spec.withLabel("Kuukausi"));
        _setValue(month, YearMonth.from(today).minusMonths(1));
        assertThat(GridKt._get(grid(), 0).started()).isEqualTo(100);
    }

    @Test
    void theFileHasNoFormulaAndNoSmallLanguage() throws IOException {
        counted(today, "=1+1", "started", "", 2);
        var file = new StringWriter();
        var guides = context.getBean(EditedGuides.class);
        new GuideFiguresFile(
                        () -> context.getBean(GuideFigures.class).of(YearMonth.from(today)),
                        context.getBean(Points.class),
                        new FigureNames(guides, Languages.FINNISH),
                        (key, values) -> key)
                .write(file);
        assertThat(file.toString().lines())
                .anySatisfy(line -> assertThat(line).contains(";'=1+1;"))
                .anySatisfy(line ->
                        assertThat(line).endsWith("guides.figures.language;shared.language.ar;guides.figures.few"))
                .anySatisfy(line -> assertThat(line).endsWith("guides.figures.worked;guides.kiosk.worked.yes;4"));
    }

    private void counted(LocalDate day, String guide, String what, String detail, int count) {
        jdbc.sql("INSERT INTO guide_figure (day_on, point_id, device_id, guide, what, detail, counted)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(day, PointId.next().value(), PointId.next().value(), guide, what, detail, count)
                .update();
    }

    @SuppressWarnings("unchecked")
    private static Grid<FigureRow> grid() {
        return _get(Grid.class);
    }
}
