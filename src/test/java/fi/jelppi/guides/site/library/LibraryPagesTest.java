package fi.jelppi.guides.site.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.jelppi.guides.library.SomeTool;
import fi.jelppi.guides.library.StoredTool;
import fi.jelppi.guides.library.ToolWriter;
import fi.jelppi.guides.library.ToolWriter.Outcome.Saved;
import fi.jelppi.testing.CentralTest;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The library on the web. */
@CentralTest
class LibraryPagesTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    ToolWriter tools;

    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();

    @SuppressWarnings("NullAway.Init")
    private StoredTool tool;

    private final String name = "Sivu " + UUID.randomUUID();

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        tool = ((Saved) tools.save(
                        SomeTool.called(name).purpose("Otsikko <b>x</b>").input(), null))
                .now();
    }

    @AfterEach
    void remove() {
        tools.remove(tool);
    }

    @Test
    void listsGuidesAndTheRestByAudienceAndTheme() throws Exception {
        assertThat(read("/library?audience=employer&theme=payroll")
                        .select(".site-card a[href^=/library/]")
                        .text())
                .contains(name);
        assertThat(read("/library?audience=jobseeker").text()).doesNotContain(name);
        assertThat(read("/library?audience=employer&theme=payroll").select(".site-card a[href^=/guides/]"))
                .isNotEmpty();
        assertThat(read("/library?audience=nobody&theme=nothing&page=x")
                        .select(".site-card")
                        .eachText())
                .isNotEmpty()
                .isEqualTo(read("/library").select(".site-card").eachText());
        assertThat(read("/library?page=999").text()).contains("Tästä ei ole vielä mitään");
    }

    @Test
    void eachHasAPageWhereNothingIsHtmlThatSomebodyTyped() throws Exception {
        var page = read("/library/" + tool.id() + "?lang=en");
        assertThat(page.select("h1").text()).isEqualTo(name);
        assertThat(page.select(".site-lead").text()).isEqualTo("Otsikko <b>x</b>");
        assertThat(page.text()).contains("Checked 1 November 2026, JELPPI");
        assertThat(page.select("a.site-button").attr("href")).isEqualTo("https://www.palkka.fi/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/library/none", "/library/..%2f", "/library/%00", "/library/1-1-1-1-1"})
    void whatIsNotThereIsNotFound(String address) throws Exception {
        assertThat(answer(address).getStatus()).isIn(400, 404);
    }

    @Test
    void onlyTheListForAFrameMayStandInOne() throws Exception {
        var framed = answer("/library/embed");
        assertThat(framed.getHeader("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(framed.getHeader("X-Frame-Options")).isNull();
        assertThat(framed.getHeaders("Set-Cookie")).isEmpty();
        var page = Jsoup.parse(framed.getContentAsString());
        assertThat(page.select(".site-card a"))
                .isNotEmpty()
                .allMatch(link -> link.attr("target").equals("_blank"));
        assertThat(page.select("form, script")).isEmpty();
        assertThat(answer("/library").getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer("/library/" + tool.id()).getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    private Document read(String address) throws Exception {
        return Jsoup.parse(answer(address).getContentAsString());
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        var response = web.perform(get(address)).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
