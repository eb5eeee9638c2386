package fi.jelppi.support.desk.feedback;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import fi.jelppi.checkin.Some;
import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Session;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.support.feedback.FeedbackResults;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CentralTest
class FeedbackResultsViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Programme programme;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    private final Event series = Some.event("Palkka.fi")
            .at(PointId.next())
            .session(LocalDate.of(2026, 12, 3), "10:00", "14:00")
            .session(LocalDate.of(2026, 12, 10), "10:00", "14:00")
            .build();
    private final Event small = Some.event("Oma CV")
            .at(PointId.next())
            .session(LocalDate.of(2026, 12, 1), "10:00", "12:00")
            .build();

    @BeforeEach
    void someFeedback() {
        jdbc.sql("DELETE FROM feedback_answer").update();
        jdbc.sql("DELETE FROM feedback_words").update();
        programme.save(series);
        programme.save(small);
        given(series, first(), 5, "jobseeker", 6);
        given(series, first(), 2, "young", 1);
        given(series, second(), 4, null, 5);
        wrote(series, first(), "Hyvä kouluttaja.");
        wrote(series, second(), "=1+1");
        given(small, small.sessions().getFirst(), 1, "employer", 2);
        wrote(small, small.sessions().getFirst(), "Liian lyhyt.");
        jdbc.sql("UPDATE feedback_answer SET day_on = ? WHERE event_id = ?")
                .params(LocalDate.of(2026, 12, 2), small.id().value())
                .update();
        LoggedIn.as(UserId.next(), Role.COACH);
        screen = Screen.open(context);
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void showsASeriesAsAChartAndByGroupAndSession() {
        screen.go("desk/feedback");
        assertThat(page()).contains("Vastauksia 12, keskiarvo 4,3", "Hyvä kouluttaja.", "=1+1");
        assertThat(_get(ScoreChart.class).getElement().getAttribute("aria-label"))
                .isEqualTo("Erittäin hyvä 6, Hyvä 5, Ei hyvä eikä huono 0, Huono 1, Erittäin huono 0");
        assertThat(headings()).containsExactly("Ryhmittäin", "Kerroittain", "Omin sanoin");
        assertThat(rows(0)).extracting(FeedbackLine::label).containsExactly("Työnhakija", rest(), "Koko tilaisuus");
        assertThat(rows(0)).extracting(row -> row.tally().all()).containsExactly(6, 6, 12);
        assertThat(rows(1)).extracting(row -> row.tally().all()).containsExactly(7, 5);
    }

    @Test
    void aSessionOfItIsChosen() {
        screen.go("desk/feedback");
        _setValue(sessions(), first());
        assertThat(rows(0))
                .singleElement()
                .satisfies(row -> assertThat(row.label()).contains("3.12.2026"));
        assertThat(page())
                .contains("Vastauksia 7, keskiarvo 4,6", "Hyvä kouluttaja.")
                .doesNotContain("=1+1", "Ryhmittäin");
    }

    @Test
    void figuresOfFewAreNotShownButTheirWordsAre() {
        jdbc.sql("DELETE FROM feedback_answer WHERE event_id = ?")
                .param(series.id().value())
                .update();
        screen.go("desk/feedback");
        assertThat(page()).contains("Vastauksia on vähän", "Liian lyhyt.").doesNotContain("keskiarvo");
        assertThat(_find(ScoreChart.class)).isEmpty();
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void whereGroupsWouldGiveAwayFewThereIsTheWholeOnly() {
        given(small, small.sessions().getFirst(), 4, "jobseeker", 8);
        jdbc.sql("DELETE FROM feedback_answer WHERE event_id = ?")
                .param(series.id().value())
                .update();
        screen.go("desk/feedback");
        assertThat(rows(0)).extracting(FeedbackLine::label).containsExactly("Koko tilaisuus");
        assertThat(page()).contains("Ryhmiä ei eritellä");
    }

    @Test
    void anotherPageLeadsToOneEvent() {
        goTo(small.id().toString());
        assertThat(page()).contains("Liian lyhyt.");
        for (var other : List.of(UUID.randomUUID().toString(), "nonsense", "")) {
            goTo(other);
            assertThat(page()).contains("Palautetta ei ole vielä.").doesNotContain("Liian lyhyt.");
        }
    }

    @Test
    void saysWhenThereIsNone() {
        jdbc.sql("DELETE FROM feedback_answer").update();
        screen.go("desk/feedback");
        assertThat(page()).contains("Palautetta ei ole vielä.");
    }

    @Test
    void theFileHasWhatThePageTellsAndNoFormula() throws IOException {
        assertThat(file(series))
                .contains(
                        "feedback.desk.whole;6;5;0;1;0;12;4,3;",
                        "feedback.group.jobseeker;6;0;0;0;0;6;5,0;",
                        "feedback.desk.rest-groups;0;5;0;1;0;6;3,7;")
                .anyMatch(line -> line.endsWith(";;;;;;;;'=1+1") || line.endsWith(";;;;;;;'=1+1"));
        assertThat(file(small)).hasSize(2).last().asString().endsWith("Liian lyhyt.");
    }

    private static void goTo(String event) {
        UI.getCurrent().navigate(FeedbackResultsView.class, QueryParameters.of("event", event));
    }

    private List<String> file(Event event) throws IOException {
        var file = new StringWriter();
        var result = context.getBean(FeedbackResults.class).of(event.id());
        FeedbackLines.Texts keys = (key, values) -> switch (key) {
            case "event.time.day-pattern" -> "d.M.yyyy";
            case "event.time.time-pattern" -> "H.mm";
            default -> key;
        };
        new FeedbackFile(result, new FeedbackLines(event, result, keys, Languages.FINNISH), keys).write(file);
        return file.toString().lines().toList();
    }

    private Session first() {
        return series.sessions().getFirst();
    }

    private Session second() {
        return series.sessions().getLast();
    }

    private static String rest() {
        return "Muut yhteensä, myös ne, jotka eivät kertoneet ryhmäänsä";
    }

    private void given(Event event, Session session, int score, @Nullable String group, int times) {
        for (int person = 0; person < times; person++) {
            jdbc.sql("INSERT INTO feedback_answer (fact_id, event_id, session_id, score, respondent, day_on)"
                            + " VALUES (:fact, :event, :session, :score, :group, :day)")
                    .param("fact", UUID.randomUUID())
                    .param("event", event.id().value())
                    .param("session", session.id().value())
                    .param("score", score)
                    .param("group", group, Types.VARCHAR)
                    .param("day", session.date())
                    .update();
        }
    }

    private void wrote(Event event, Session session, String words) {
        jdbc.sql("INSERT INTO feedback_words (fact_id, event_id, session_id, words, day_on) VALUES (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), event.id().value(), session.id().value(), words, session.date())
                .update();
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<FeedbackLine> rows(int table) {
        return GridKt._findAll((Grid<FeedbackLine>) _find(Grid.class).get(table));
    }

    @SuppressWarnings("unchecked")
    private static Select<Session> sessions() {
        return _get(Select.class, spec -> spec.withLabel("Kerta"));
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
