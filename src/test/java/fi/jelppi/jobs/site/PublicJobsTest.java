package fi.jelppi.jobs.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.jelppi.jobs.Features;
import fi.jelppi.jobs.Features.Mark;
import fi.jelppi.jobs.OpenVacancies;
import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.Source;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.testing.CentralTest;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
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
import tools.jackson.databind.json.JsonMapper;

/** What anybody on the web sees, and what nobody does. */
@CentralTest
class PublicJobsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BAD_TITLE = "Kokki </script><b>&amp;";

    @Autowired
    WebApplicationContext application;

    @Autowired
    VacancyIntake intake;

    @Autowired
    Vacancies vacancies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void open() {
        jdbc.sql("DELETE FROM vacancy").update();
        jdbc.sql("DELETE FROM vacancy_key").update();
        jdbc.sql("DELETE FROM vacancy_merge").update();
        jdbc.sql("DELETE FROM vacancy_feature").update();
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    private MockHttpServletResponse page(String address) throws Exception {
        var response = web.perform(get(address)).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private String idOf(String source, String externalId) {
        return vacancies.find(source, externalId).orElseThrow().id().toString();
    }

    @Test
    void showsWhatIsOpenAndMayBeShown() throws Exception {
        intake.take(List.of(
                SomeVacancy.called("1").from("own").title("Kahvion myyjä").vacancy(),
                SomeVacancy.called("2")
                        .from("own")
                        .title("Päättynyt")
                        .closes(clock.instant().minusSeconds(60))
                        .vacancy(),
                SomeVacancy.called("3")
                        .from("tyomarkkinatori")
                        .notToBePassedOn()
                        .title("Vieras")
                        .vacancy(),
                SomeVacancy.called("4").from("own").title("Piilossa").vacancy()));
        vacancies.hide(vacancies.find("own", "4").orElseThrow());
        for (var address :
                List.of("/jobs", "/jobs/embed", "/jobs/feed.json", "/jobs/feed.xml", "/jobs/wall", "/jobs/sheet")) {
            assertThat(page(address).getContentAsString())
                    .as(address)
                    .contains("Kahvion myyjä")
                    .doesNotContain("Päättynyt", "Vieras", "Piilossa");
        }
        assertThat(page("/jobs/open/" + idOf("own", "1")).getContentAsString()).contains("Kahvion myyjä");
        for (var hidden : List.of(idOf("own", "2"), idOf("tyomarkkinatori", "3"), idOf("own", "4"), "7", "../..")) {
            assertThat(page("/jobs/open/" + hidden).getStatus()).as(hidden).isIn(400, 404);
            assertThat(page("/jobs/open/" + hidden + "/code.png").getStatus())
                    .as(hidden)
                    .isIn(400, 404);
        }
    }

    @Test
    void whatSeveralSourcesHaveIsOneWithThoseThatLetIt() throws Exception {
        intake.take(List.of(
                cleaner("tyomarkkinatori").notToBePassedOn().vacancy(),
                cleaner("own").vacancy(),
                cleaner("association").title("Siivoojia").vacancy()));
        var html = page("/jobs").getContentAsString();
        assertThat(Jsoup.parse(html).select(".site-card")).hasSize(1);
        assertThat(html).contains("Siivooja").doesNotContain("Siivoojia");
        var merged = application
                .getBean(OpenVacancies.class)
                .find(vacancies.find("own", "1").orElseThrow().id())
                .orElseThrow();
        assertThat(merged.vacancy().sources()).extracting(Source::code).containsExactly("own", "association");
    }

    @Test
    void theWallBeginsWithWhatTheDeskPutsFirst() throws Exception {
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        intake.take(List.of(
                SomeVacancy.called("1")
                        .from("own")
                        .title("Kokki")
                        .closes(tomorrow)
                        .vacancy(),
                SomeVacancy.called("2").from("own").title("Talkkari").vacancy(),
                SomeVacancy.called("3").from("own").title("Siivooja").vacancy(),
                SomeVacancy.called("4")
                        .from("tyomarkkinatori")
                        .notToBePassedOn()
                        .title("Vieras")
                        .vacancy()));
        var point = PointId.next();
        mark("own", "2", null, 0);
        mark("own", "3", point, 5);
        mark("tyomarkkinatori", "4", null, 5);
        assertThat(wall("")).containsExactly("Esittelyssä Talkkari", "Kokki", "Siivooja");
        assertThat(wall("?point=" + point))
                .containsExactlyInAnyOrder("Esittelyssä Talkkari", "Esittelyssä Siivooja", "Kokki")
                .last()
                .isEqualTo("Kokki");
        for (var other : List.of("?point=" + PointId.next(), "?point=x", "?point=", "?point=%27")) {
            assertThat(wall(other)).as(other).first().isEqualTo("Esittelyssä Talkkari");
            assertThat(wall(other)).as(other).hasSize(3).contains("Siivooja");
        }
        assertThat(wall("?kind=volunteer")).isEmpty();
        vacancies.hide(vacancies.find("own", "2").orElseThrow());
        assertThat(wall("")).as("hidden, whatever is marked").containsExactly("Kokki", "Siivooja");
    }

    @Test
    void whatIsShownAsOneIsPutFirstAsOneAndStaysFirstWhenASourceEndsIt() throws Exception {
        intake.take(List.of(
                cleaner("own").vacancy(),
                cleaner("association").title("Siivoojia").vacancy()));
        intake.take(List.of(SomeVacancy.called("2")
                .from("own")
                .title("Kokki")
                .closes(clock.instant().plusSeconds(60))
                .vacancy()));
        mark("association", "1", null, 5);
        assertThat(wall("")).containsExactly("Esittelyssä Siivooja", "Kokki");
        intake.remove("association", "1");
        assertThat(wall("")).containsExactly("Esittelyssä Siivooja", "Kokki");
        intake.remove("own", "1");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM vacancy_feature")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nothingIsPutFirstForEverOrInThePast() {
        intake.take(List.of(cleaner("own").vacancy()));
        for (int days : List.of(-1, Features.LONGEST_DAYS + 1)) {
            assertThatThrownBy(() -> mark("own", "1", null, days)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void mark(String source, String externalId, @Nullable PointId point, int days) {
        var features = application.getBean(Features.class);
        var id = vacancies.find(source, externalId).orElseThrow().id();
        features.mark(List.of(id), new Mark(id, point, features.today().plusDays(days)));
    }

    private List<String> wall(String query) throws Exception {
        return Jsoup.parse(page("/jobs/wall" + query).getContentAsString()).select(".wall-card").stream()
                .map(card -> (card.select(".wall-first").text() + " "
                                + card.select("h1").text())
                        .strip())
                .toList();
    }

    private static SomeVacancy cleaner(String source) {
        return SomeVacancy.called("1")
                .from(source)
                .title("Siivooja")
                .employer("Lapin Kiinteistöpalvelu Oy")
                .at("Sinettä", 66.62, 25.43)
                .closes(Instant.parse("2099-01-31T14:00:00Z"));
    }

    @Test
    void isLeafedThroughAndNarrowedByKind() throws Exception {
        intake.take(IntStream.range(0, 25)
                .mapToObj(number -> SomeVacancy.called("n" + number)
                        .from("own")
                        .title("Työ " + number)
                        .vacancy())
                .toList());
        assertThat(Jsoup.parse(page("/jobs").getContentAsString()).select(".site-card"))
                .hasSize(20);
        assertThat(Jsoup.parse(page("/jobs?page=1").getContentAsString()).select(".site-card"))
                .hasSize(5);
        assertThat(page("/jobs?kind=volunteer").getContentAsString()).contains("Nyt ei ole avoimia paikkoja.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jobs?page=-1", "/jobs?page=9999999999", "/jobs?page=x&kind=%00'--", "/jobs?lang=xx"})
    void strangeQuestionsAreAnsweredAsTheFirstPage(String address) throws Exception {
        assertThat(page(address).getStatus()).isEqualTo(200);
    }

    @Test
    void machinesReadItAsAJobPostingAndNoTitleEndsTheScript() throws Exception {
        intake.take(List.of(SomeVacancy.called("1").from("own").title(BAD_TITLE).vacancy()));
        var html = page("/jobs/open/" + idOf("own", "1")).getContentAsString();
        var scripts = Jsoup.parse(html).select("script");
        assertThat(scripts).hasSize(1);
        var posting = JSON.readTree(scripts.getFirst().data());
        assertThat(posting.path("@type").asString()).isEqualTo("JobPosting");
        assertThat(posting.path("title").asString()).isEqualTo(BAD_TITLE);
        assertThat(posting.path("url").asString()).contains("/jobs/open/" + idOf("own", "1"));
        assertThat(Jsoup.parse(html).select("b")).isEmpty();
    }

    @Test
    void aCourseIsNoJobPosting() throws Exception {
        intake.take(List.of(SomeVacancy.called("1")
                .from("own")
                .kind(VacancyKind.CARD_TRAINING)
                .vacancy()));
        var html = page("/jobs/open/" + idOf("own", "1")).getContentAsString();
        assertThat(Jsoup.parse(html).select("script")).isEmpty();
    }

    @Test
    void aCodeOnWallAndPaperLeadsToThePage() throws Exception {
        intake.take(List.of(SomeVacancy.called("1").from("own").vacancy()));
        var address = "/jobs/open/" + idOf("own", "1");
        var picture = page(address + "/code.png").getContentAsByteArray();
        assertThat(new QrCodes().read(picture).orElseThrow()).endsWith(address);
    }

    @Test
    void feedsAreWellFormed() throws Exception {
        intake.take(List.of(SomeVacancy.called("1").from("own").title(BAD_TITLE).vacancy()));
        var json = JSON.readTree(page("/jobs/feed.json").getContentAsString());
        assertThat(json.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.path("items").path(0).path("title").asString()).isEqualTo(BAD_TITLE);
        var rss = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page("/jobs/feed.xml").getContentAsByteArray()));
        var titles = rss.getElementsByTagName("title");
        assertThat(titles.item(1).getTextContent()).isEqualTo(BAD_TITLE);
    }

    @Test
    void feedsNameTheSourceOfEach() throws Exception {
        intake.take(List.of(
                SomeVacancy.called("1").from("own").text("Siivoat mökkejä.").vacancy()));
        var item = JSON.readTree(page("/jobs/feed.json").getContentAsString())
                .path("items")
                .path(0);
        assertThat(item.path("content_text").asString()).isEqualTo("Siivoat mökkejä.\n\nLähde: testi");
        assertThat(page("/jobs/feed.xml").getContentAsString())
                .contains("<description>Siivoat mökkejä.\n\nLähde: testi</description>");
    }

    @Test
    void whatXmlCannotHoldIsLeftOutOfTheFeed() throws Exception {
        intake.take(List.of(
                SomeVacancy.called("1").from("own").title("Kok\u000Bki\uFFFE").vacancy()));
        var rss = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page("/jobs/feed.xml").getContentAsByteArray()));
        assertThat(rss.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("Kokki");
    }

    @Test
    void onlyTheListMadeForItStandsInAForeignFrame() throws Exception {
        assertThat(page("/jobs/embed").getHeader("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(page("/jobs/embed").getHeader("X-Frame-Options")).isNull();
        assertThat(page("/jobs").getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(page("/jobs").getHeader("X-Frame-Options")).isEqualTo("DENY");
    }
}
