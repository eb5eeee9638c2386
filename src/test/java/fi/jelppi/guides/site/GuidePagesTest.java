package fi.jelppi.guides.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.EditedGuides.Change;
import fi.jelppi.guides.Guides;
import fi.jelppi.guides.SomeFiles;
import fi.jelppi.guides.picture.GuidePictures;
import fi.jelppi.guides.picture.GuidePictures.Taken;
import fi.jelppi.guides.picture.SomePictures;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.testing.CentralTest;
import org.jsoup.Jsoup;
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

/** Guides on the web. */
@CentralTest
class GuidePagesTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    Guides guides;

    @Autowired
    EditedGuides edited;

    @Autowired
    GuidePictures pictures;

    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    private MockHttpServletResponse page(String address) throws Exception {
        var response = web.perform(get(address)).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    @Test
    void aPictureIsThereForEverAndNothingElseIs() throws Exception {
        var name = ((Taken) pictures.take(SomePictures.of("jpeg", 200, 100))).name();
        var answer = page(name.path());
        assertThat(answer.getContentType()).startsWith("image/jpeg");
        assertThat(answer.getHeader("Cache-Control")).contains("immutable");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getContentAsByteArray()).isEqualTo(pictures.find(name).orElseThrow());
        assertThat(page("/guides/pictures/" + "0".repeat(32) + ".jpg").getStatus())
                .isEqualTo(404);
        assertThat(page("/guides/pictures/fi.md").getStatus()).isEqualTo(404);
    }

    @Test
    void aStepShowsItsPicture() throws Exception {
        var name = ((Taken) pictures.take(SomePictures.of("png", 200, 100))).name();
        var files = SomeFiles.titled("Kuvallinen");
        files.replaceAll((language, text) -> text.replace("Varaa **aikaa**.", "![Kuva \"b\"](" + name + ")"));
        var id = SomeFiles.id();
        edited.save(id, files, new Change(Documents.NEW, UserId.next()));
        var picture = Jsoup.parse(page("/guides/" + id).getContentAsString()).selectFirst("img.site-picture");
        assertThat(picture).isNotNull();
        assertThat(picture.attr("src")).isEqualTo(name.path());
        assertThat(picture.attr("alt")).isEqualTo("Kuva \"b\"");
    }

    @Test
    void listsAllAndThoseOfAnAudience() throws Exception {
        assertThat(Jsoup.parse(page("/guides").getContentAsString()).select(".site-card"))
                .hasSameSizeAs(guides.all());
        assertThat(Jsoup.parse(page("/guides?audience=nobody").getContentAsString())
                        .select(".site-card"))
                .hasSameSizeAs(guides.all());
    }

    @Test
    void eachIsOnePageInEveryLanguage() throws Exception {
        for (var guide : guides.all()) {
            for (var language : Languages.all()) {
                var address = "/guides/" + guide.id() + "?lang=" + language.toLanguageTag();
                var page = Jsoup.parse(page(address).getContentAsString());
                var text = guide.in(language).text();
                assertThat(page.select("article h1").text()).as(address).isEqualTo(text.title());
                assertThat(page.select(".site-step")).as(address).hasSameSizeAs(text.steps());
                page.select("article a[href^=#]")
                        .forEach(link -> assertThat(page.select(link.attr("href")))
                                .as(address)
                                .hasSize(1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/guides/none", "/guides/..%2f", "/guides/A", "/guides/%00"})
    void whatIsNoGuideIsNotFound(String address) throws Exception {
        assertThat(page(address).getStatus()).isIn(400, 404);
    }

    @Test
    void keepsNothingOfWhoeverReads() throws Exception {
        var page = page("/guides");
        assertThat(page.getHeaders("Set-Cookie")).isEmpty();
        assertThat(page.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }
}
