package fi.jelppi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.jelppi.checkin.DeskFixtures;
import fi.jelppi.checkin.Some;
import fi.jelppi.event.PublicRegistrations;
import fi.jelppi.event.Registrations;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Somebody at home says by their link how a training was: once, after its end, and not as anybody. */
@DeskFixtures.EventDay
class HomeFeedbackTest {

    @Autowired
    WebApplicationContext central;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();

    @SuppressWarnings("NullAway.Init")
    private SomeTraining training;

    @SuppressWarnings("NullAway.Init")
    private RegistrationId aino;

    @SuppressWarnings("NullAway.Init")
    private String link;

    @BeforeEach
    void begin() {
        DeskFixtures.halfPastTen(clock);
        for (var table : new String[] {"feedback_answer", "feedback_words", "feedback_link_used"}) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        jdbc.sql("DELETE FROM inbox WHERE type LIKE 'support.feedback%'").update();
        web = MockMvcBuilders.webAppContextSetup(central)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        training = SomeTraining.open(central);
        aino = training.registered("Aino");
        link = central.getBean(PublicRegistrations.class).newLink(aino);
    }

    @Test
    void isAskedWhenTheCoachHasEndedIt() throws Exception {
        assertThat(page("")).contains("id=\"feedback\" hidden");
        assertThat(page("/feedback")).contains("Nyt ei voi antaa palautetta");
        assertThat(send("4", "", "Hei").getRedirectedUrl()).contains("/feedback");
        assertThat(answers()).isZero();

        central.getBean(Meetings.class).end(training.session);
        assertThat(page("")).contains("Anna palautetta koulutuksesta").doesNotContain("id=\"feedback\" hidden");
        assertThat(page("/feedback"))
                .contains("Millainen koulutus oli?", training.event.title(), "Erittäin hyvä", "Älä kirjoita nimiä");
    }

    @Test
    void isKeptAsNobodysAndOnlyThatTheLinkWasUsed() throws Exception {
        clock.set(Some.at("14:05"));
        assertThat(send("4", "jobseeker", "Hyvä\r\nkouluttaja.").getStatus()).isEqualTo(302);
        assertThat(page("/feedback")).contains("Kiitos palautteesta!", "voi vastata kerran");
        assertThat(jdbc.sql("SELECT score, respondent, point_id FROM feedback_answer")
                        .query()
                        .singleRow())
                .containsEntry("respondent", "jobseeker")
                .containsEntry("point_id", null);
        assertThat(jdbc.sql("SELECT words FROM feedback_words")
                        .query(String.class)
                        .single())
                .isEqualTo("Hyvä kouluttaja.");
        assertThat(jdbc.sql("SELECT payload FROM inbox WHERE type LIKE 'support.feedback%'")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(it -> it.contains(aino.value().toString()) || it.contains("Aino"));
    }

    @Test
    void anotherAnswerOfTheSamePersonChangesNothingByAnyLink() throws Exception {
        var kerttu = training.registered("Kerttu");
        clock.set(Some.at("14:05"));
        send("4", "", "");
        send("1", "", "Toinen");
        link = central.getBean(PublicRegistrations.class).newLink(aino);
        send("1", "", "Kolmas");
        assertThat(answers()).isOne();
        link = central.getBean(PublicRegistrations.class).newLink(kerttu);
        send("5", "", "");
        assertThat(answers()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', Valitse millainen koulutus oli.",
        "9, '', Valitse millainen koulutus oli.",
        "4, boss, Valitse ryhmä luettelosta."
    })
    void whatCannotBeTakenIsSaidAndNothingTypedIsLost(String score, String group, String why) throws Exception {
        clock.set(Some.at("14:05"));
        assertThat(send(score, group, "Hyvä kouluttaja.").getContentAsString())
                .contains("Tarkista vielä", why.replace("Valitse millainen", "Valitse, millainen"), "Hyvä kouluttaja.");
        assertThat(answers()).isZero();
    }

    @Test
    void tooLongWordsAreNotCutButExplained() throws Exception {
        clock.set(Some.at("14:05"));
        assertThat(send("4", "", "a".repeat(501)).getContentAsString())
                .contains("Vastaus on liian pitkä.", "a".repeat(501));
        assertThat(answers()).isZero();
    }

    @Test
    void aFormOfAnotherSiteIsNotTaken() throws Exception {
        clock.set(Some.at("14:05"));
        web.perform(post("/k/" + link + "/feedback")
                .header("Sec-Fetch-Site", "cross-site")
                .param("score", "1"));
        assertThat(answers()).isZero();
    }

    @Test
    void aWeekLaterItIsTooLate() throws Exception {
        clock.set(Some.at("14:00").plus(Duration.ofDays(6)));
        assertThat(page("")).contains("Anna palautetta koulutuksesta");
        clock.set(Some.at("14:00").plus(Duration.ofDays(7)));
        assertThat(page("/feedback")).contains("Nyt ei voi antaa palautetta");
        send("4", "", "");
        assertThat(answers()).isZero();
    }

    @Test
    void whoGaveThePlaceBackOrHasNoLinkIsNotAsked() throws Exception {
        clock.set(Some.at("14:05"));
        central.getBean(Registrations.class).cancel(aino);
        assertThat(page("/feedback")).contains("Nyt ei voi antaa palautetta");
        var unknown = web.perform(get("/k/" + "x".repeat(27) + "/feedback"))
                .andReturn()
                .getResponse();
        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(unknown.getContentAsString()).contains("Linkki ei toimi");
    }

    private int answers() {
        return jdbc.sql("SELECT COUNT(*) FROM feedback_answer")
                .query(Integer.class)
                .single();
    }

    private String page(String path) throws Exception {
        return web.perform(get("/k/" + link + path)).andReturn().getResponse().getContentAsString();
    }

    private MockHttpServletResponse send(String score, String group, String words) throws Exception {
        var form = post("/k/" + link + "/feedback").header("Sec-Fetch-Site", "same-origin");
        Map.of("score", score, "group", group, "words", words).forEach(form::param);
        return web.perform(form).andReturn().getResponse();
    }
}
