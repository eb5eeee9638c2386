package fi.jelppi.jobs.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.list.SomeFacts;
import fi.jelppi.shared.LinkToken;
import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.testing.CentralTest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The page behind a link that somebody took along. */
@CentralTest
class TakenListPageTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    VacancyIntake intake;

    @Autowired
    Clock clock;

    @Autowired
    Vacancies vacancies;

    @Autowired
    JdbcClient jdbc;

    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();

    @SuppressWarnings("NullAway.Init")
    private SomeFacts facts;

    @BeforeEach
    void open() {
        jdbc.sql("DELETE FROM vacancy").update();
        jdbc.sql("DELETE FROM vacancy_key").update();
        facts = new SomeFacts(application);
        facts.forgetAll();
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    private MockHttpServletResponse page(String address) throws Exception {
        var response = web.perform(get(address)).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private VacancyId bring(SomeVacancy vacancy) {
        intake.take(List.of(vacancy.vacancy()));
        var source = vacancy.vacancy().source();
        return vacancies.find(source.code(), source.externalId()).orElseThrow().id();
    }

    private static SomeVacancy cook() {
        return SomeVacancy.called("1")
                .from("tyomarkkinatori")
                .notToBePassedOn()
                .title("Kokki <b>")
                .employer("Kylätalo")
                .somewhere("Sinettä")
                .closes(Instant.parse("2099-01-31T14:00:00Z"));
    }

    @Test
    void showsWhatKiosksShowWithRealLinksAlsoWhereNobodyElseMaySeeIt() throws Exception {
        var id = bring(cook().apply(new HowToApply(
                URI.create("https://hae.example/1"), "tyo@example.org", new PhoneNumber("040 123 4567"), null)));
        assertThat(page("/jobs/open/" + id).getStatus()).isEqualTo(404);
        var response = page("/jobs/list/" + facts.made("fi", id));
        assertThat(response.getStatus()).isEqualTo(200);
        var html = Jsoup.parse(response.getContentAsString());
        assertThat(html.text()).contains("Kokki <b>", "Kylätalo", "Sinettä", "31.1.2099", "Lähde: testi");
        assertThat(html.select("b")).isEmpty();
        assertThat(html.select(".site-card a").eachAttr("href"))
                .containsExactly(
                        "https://hae.example/1", "tel:0401234567", "mailto:tyo@example.org", "https://tyo.example/1");
        assertThat(html.select("a[href^=http]"))
                .allMatch(link -> link.attr("rel").contains("noreferrer"));
    }

    @Test
    void setsNoCookieNamesNobodyAndIsForNoSearchEngine() throws Exception {
        var response = page("/jobs/list/" + facts.made("fi", bring(cook())));
        assertThat(response.getCookies()).isEmpty();
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(Jsoup.parse(response.getContentAsString()).select("script, form"))
                .isEmpty();
    }

    @Test
    void saysOfEachWhatHasEndedOrIsGone() throws Exception {
        var ended = bring(SomeVacancy.called("2")
                .title("Päättynyt paikka")
                .closes(clock.instant().minus(Duration.ofDays(1))));
        var hidden = bring(SomeVacancy.called("3").title("Piilotettu paikka"));
        vacancies.hide(vacancies.find(hidden).orElseThrow());
        var token = facts.made("fi", ended, hidden, VacancyId.next(), bring(cook()));
        var text = Jsoup.parse(page("/jobs/list/" + token).getContentAsString());
        var cards = text.select(".site-card").eachText();
        assertThat(cards).hasSize(4);
        assertThat(cards.get(0)).contains("Päättynyt paikka", "Haku on päättynyt.");
        assertThat(cards.get(1)).contains("ei enää ole").doesNotContain("Piilotettu");
        assertThat(cards.get(2)).contains("ei enää ole");
        assertThat(cards.get(3)).contains("Kokki");
    }

    @Test
    void speaksTheLanguageOfTheScreenUnlessTheReaderChooses() throws Exception {
        var token = facts.made("en", bring(cook()));
        assertThat(page("/jobs/list/" + token).getRedirectedUrl()).isEqualTo("/jobs/list/" + token + "?lang=en");
        assertThat(page("/jobs/list/" + token + "?lang=en").getContentAsString())
                .contains("You took these vacancies along");
        assertThat(page("/jobs/list/" + token + "?lang=fi").getContentAsString())
                .contains("Nämä paikat otit mukaan");
        var swedish = facts.made("sv", bring(cook()));
        assertThat(page("/jobs/list/" + swedish).getStatus()).isEqualTo(200);
    }

    @Test
    void aListThatIsNotThereYetIsWaitedForAMinute() throws Exception {
        var here = "/jobs/list/" + LinkToken.next();
        var first = page(here);
        assertThat(first.getStatus()).isEqualTo(404);
        assertThat(first.getHeader("Refresh")).isEqualTo("5; url=" + here + "?lang=fi&wait=1");
        assertThat(first.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(first.getContentAsString()).contains("Lista on ehkä vielä matkalla", "60");
        assertThat(page(here + "?lang=fi&wait=11").getHeader("Refresh")).endsWith("wait=12");
        var last = page(here + "?lang=fi&wait=12");
        assertThat(last.getHeader("Refresh")).isNull();
        assertThat(last.getStatus()).isEqualTo(404);
        assertThat(last.getContentAsString()).contains("Listaa ei löydy", "60 päivän kuluttua");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAA'", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoTokenIsNotWaitedFor(String token) throws Exception {
        var response = page("/jobs/list/" + token);
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getHeader("Refresh")).isNull();
        assertThat(response.getContentAsString()).contains("Listaa ei löydy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "999", "x", "1;url=https://bad.example"})
    void aStrangeCountEndsTheWaiting(String wait) throws Exception {
        var response = web.perform(get("/jobs/list/" + LinkToken.next()).param("wait", wait))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getHeader("Refresh")).isNull();
    }
}
