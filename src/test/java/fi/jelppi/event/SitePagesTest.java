package fi.jelppi.event;

import static fi.jelppi.event.EventFixtures.event;
import static fi.jelppi.event.EventFixtures.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.participant.PassReading;
import fi.jelppi.participant.Passes;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.qr.QrCodes;
import jakarta.servlet.RequestDispatcher;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@EventCentralTest
class SitePagesTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    Points points;

    @Autowired
    QrCodes codes;

    @Autowired
    Passes passes;

    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();
    private PointId point = PointId.next();

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        point = PointId.next();
        points.save(new Point(point, "Sinettä", "Sinetän JELPPI", 66.61, 25.42));
    }

    @Test
    void givesAPassThatTheDoorCanRead() throws Exception {
        var event = saved(event().titled("Palkka.fi yhdistykselle"));

        var own = own(send(event, Map.of("given", "Aino")));

        assertThat(own.getContentAsString()).contains("Olet ilmoittautunut", "Palkka.fi yhdistykselle");
        var picture = body(linkOf(own) + "/koodi.png");
        var text = codes.read(picture.getContentAsByteArray()).orElseThrow();
        assertThat(passes.read(text)).isInstanceOf(PassReading.Genuine.class);
        assertThat(registrations.countOf(event.id())).isEqualTo(1);
    }

    @Test
    void keepsPersonalDataOutOfTheAddressAndTheCaches() throws Exception {
        var response = send(saved(event()), Map.of("given", "Kerttu", "email", "kerttu@esimerkki.fi"));
        var address = Objects.requireNonNull(response.getRedirectedUrl());

        assertThat(address).doesNotContainIgnoringCase("kerttu").matches("/t/r/[A-Za-z0-9_-]{27}\\?lang=fi");
        assertThat(body(address).getHeader("Cache-Control")).contains("no-store");
        assertThat(body(address).getCookies()).isEmpty();
    }

    @Test
    void showsTheSamePassInEachLanguage() throws Exception {
        var link = linkOf(own(send(saved(event()), Map.of("given", "Aino"))));

        assertThat(body(link + "?lang=en").getContentAsString()).contains("You are registered", "lang=\"en\"");
        assertThat(body(link + "?lang=fi-simple").getContentAsString()).contains("Tallenna tämän sivun osoite");
        assertThat(body(link + "?lang=xx").getContentAsString()).contains("Olet ilmoittautunut");
    }

    @Test
    void offersACalendarEntry() throws Exception {
        var event = saved(event().on(today().plusDays(1), "09:00", "11:00").on(today().plusDays(8)));
        var link = linkOf(own(send(event, Map.of("given", "Aino"))));

        var file = body(link + "/tilaisuus.ics");

        assertThat(file.getContentType()).startsWith("text/calendar");
        assertThat(file.getContentAsString())
                .contains("METHOD:PUBLISH", "BEGIN:VTIMEZONE", "TZID:Europe/Helsinki")
                .contains("UID:" + event.sessions().getFirst().id() + "@jelppi")
                .contains("UID:" + event.sessions().getLast().id() + "@jelppi")
                .containsPattern("DTSTART;TZID=Europe/Helsinki:\\d{8}T090000\\r\\n")
                .containsPattern("DTSTAMP:\\d{8}T\\d{6}Z\\r\\n")
                .doesNotContain("Aino");
    }

    @Test
    void givesThePlaceBackOnce() throws Exception {
        var event = saved(event().seats(1));
        var link = linkOf(own(send(event, Map.of("given", "Aino"))));

        for (int i = 0; i < 2; i++) {
            web.perform(post(link + "/peru").header("Sec-Fetch-Site", "same-origin"));
        }

        assertThat(body(link).getContentAsString()).contains("Ilmoittautumisesi on peruttu");
        assertThat(body(link + "/koodi.png").getStatus()).isEqualTo(404);
        assertThat(registrations.countOf(event.id())).isZero();
    }

    @Test
    void cancelsNothingForAnotherSite() throws Exception {
        var event = saved(event());
        var link = linkOf(own(send(event, Map.of("given", "Aino"))));

        web.perform(post(link + "/peru").header("Sec-Fetch-Site", "cross-site"));

        assertThat(registrations.countOf(event.id())).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "given, '', Kirjoita etunimi",
        "given, '   ', Kirjoita etunimi",
        "year, 131052-308T, Henkilötunnusta ei saa antaa",
        "given, 131052 - 308T, Henkilötunnusta ei saa antaa",
        "given, 131052–308T, Henkilötunnusta ei saa antaa",
        "given, １３１０５２-３０８Ｔ, Henkilötunnusta ei saa antaa",
        "given, Matti131052-308t, Henkilötunnusta ei saa antaa",
        "village, 010203A123K, Henkilötunnusta ei saa antaa",
        "year, 1.2.1998, Syntymävuosi riittää",
        "year, 98, Kirjoita vuosi neljällä numerolla",
        "year, 2999, Kirjoita vuosi neljällä numerolla",
        "email, aino, Tarkista sähköpostiosoite",
        "email, 'aino@esimerkki.fi, x@y.fi', Tarkista sähköpostiosoite",
        "phone, soita äidille, Tarkista puhelinnumero",
    })
    void explainsABadFieldAndLosesNothing(String field, String value, String text) throws Exception {
        var event = saved(event());
        var form = new HashMap<>(Map.of("given", "Aino", "family", "Korhonen"));
        form.put(field, value);

        var answer = send(event, form);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains(text, "aria-invalid=\"true\"", "href=\"#" + field + "\"", "value=\"Korhonen\"");
        assertThat(registrations.countOf(event.id())).isZero();
    }

    @Test
    void refusesAnIdentityCodeThatIsSplitBetweenTheNames() throws Exception {
        var event = saved(event());

        var answer = send(event, Map.of("given", "131052", "family", "-308T"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Henkilötunnusta ei saa antaa", "href=\"#family\"");
        assertThat(registrations.countOf(event.id())).isZero();
    }

    @Test
    void refusesANameThatIsTooLongOrHasControlCharacters() throws Exception {
        var event = saved(event());

        assertThat(send(event, Map.of("given", "A".repeat(81))).getContentAsString())
                .contains("Teksti on liian pitkä");
        assertThat(send(event, Map.of("given", "A".repeat(100_000))).getStatus())
                .isEqualTo(422);
        assertThat(send(event, Map.of("given", "Ai\u0007no")).getContentAsString())
                .contains("merkkejä, jotka eivät näy");
        assertThat(send(event, Map.of("given", "Aino\u202eonia")).getStatus()).isEqualTo(422);
    }

    @Test
    void showsAScriptInANameAsText() throws Exception {
        var event = saved(event().titled("<script>alert(1)</script>"));

        var answer = send(event, Map.of("given", "<script>alert(2)</script>", "email", "x"));

        assertThat(answer.getContentAsString())
                .contains("&lt;script&gt;alert(1)", "&lt;script&gt;alert(2)")
                .doesNotContain("<script");
    }

    @Test
    void whoComesToAFullEventWaitsAndSeesWhere() throws Exception {
        var event = saved(event().seats(1));
        var first = linkOf(own(send(event, Map.of("given", "Aino"))));
        assertThat(body("/t").getContentAsString()).contains("Täynnä. Voit ilmoittautua jonoon.");
        assertThat(body("/t/" + event.id()).getContentAsString())
                .contains("Tilaisuus on täynnä. Voit ilmoittautua jonoon. Jonossa on nyt 0.", "Ilmoittaudu jonoon");

        var once = once(event);
        var matti = linkOf(own(send(event, Map.of("given", "Matti", "once", once))));
        own(send(event, Map.of("given", "Matti", "once", once)));
        var eino = linkOf(own(send(event, Map.of("given", "Eino"))));
        assertThat(body(matti).getContentAsString()).contains("Olet jonossa", "Sijasi jonossa: 1");
        assertThat(body(eino).getContentAsString()).contains("Sijasi jonossa: 2");
        assertThat(body(matti + "/koodi.png").getStatus()).isEqualTo(404);

        web.perform(post(matti + "/peru").header("Sec-Fetch-Site", "same-origin"));
        assertThat(body(matti).getContentAsString()).contains("Ilmoittautumisesi on peruttu");
        assertThat(body(eino).getContentAsString()).contains("Sijasi jonossa: 1");

        web.perform(post(first + "/peru").header("Sec-Fetch-Site", "same-origin"));
        assertThat(body(eino).getContentAsString()).contains("Olet ilmoittautunut");
        var picture = body(eino + "/koodi.png");
        assertThat(codes.read(picture.getContentAsByteArray())).isPresent();
        assertThat(registrations.countOf(event.id())).isEqualTo(1);
    }

    @Test
    void saysThatTheEventIsOverOrCancelled() throws Exception {
        var over = saved(event().on(today().minusDays(2)));
        var gone = saved(event().cancelled());

        assertThat(body("/t/" + over.id()).getContentAsString()).contains("Ilmoittautuminen on päättynyt");
        assertThat(send(gone, Map.of("given", "Aino")).getContentAsString()).contains("Ilmoittautuminen on päättynyt");
    }

    @Test
    void doesNotTellUnknownFromNotPublic() throws Exception {
        var secret = saved(event().titled("Salainen").notPublic());

        for (String address :
                new String[] {"/t/" + EventId.next(), "/t/" + secret.id(), "/t/nonsense", "/t/r/short", "/t/1/2/3"}) {
            var answer = body(address);
            assertThat(answer.getStatus()).as(address).isEqualTo(404);
            assertThat(answer.getContentAsString())
                    .as(address)
                    .contains("Sivua ei löydy")
                    .doesNotContain("Salainen");
        }
        assertThat(send(secret, Map.of("given", "Aino")).getStatus()).isEqualTo(404);
        assertThat(body("/t/r/" + "x".repeat(27)).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", ""})
    void takesNoFormFromAnotherSite(String site) throws Exception {
        var event = saved(event());
        var request = post("/t/" + event.id()).param("given", "Aino");
        if (!site.isEmpty()) {
            request.header("Sec-Fetch-Site", site);
        } else {
            request.header("Origin", "https://evil.example").header("Host", "localhost");
        }

        var answer = web.perform(request).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(registrations.countOf(event.id())).isZero();
    }

    @Test
    void takesAFormOfAnOlderBrowserByItsOrigin() throws Exception {
        var event = saved(event());

        web.perform(post("/t/" + event.id())
                .param("given", "Aino")
                .header("Host", "jelppi.example:8443")
                .header("Origin", "https://jelppi.example:8443"));

        assertThat(registrations.countOf(event.id())).isEqualTo(1);
    }

    @Test
    void takesNothingFromARobotThatFillsEveryField() throws Exception {
        var event = saved(event());

        assertThat(send(event, Map.of("given", "Bot", "website", "https://spam.example"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(registrations.countOf(event.id())).isZero();
    }

    @Test
    void holdsBackOneAddressThatSendsTooMuch() throws Exception {
        var event = saved(event());
        int last = 0;
        for (int i = 0; i < 61; i++) {
            last = web.perform(post("/t/" + event.id())
                            .param("given", "")
                            .header("Sec-Fetch-Site", "same-origin")
                            .with(request -> {
                                request.setRemoteAddr("192.0.2.77");
                                return request;
                            }))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        }

        assertThat(last).isEqualTo(429);
    }

    @Test
    void doubleTapRegistersOnceEvenForTheLastSeat() throws Exception {
        var event = saved(event().seats(1));
        var once = once(event);

        var first = own(send(event, Map.of("given", "Aino", "once", once)));
        var second = own(send(event, Map.of("given", "Aino", "once", once)));

        assertThat(registrations.countOf(event.id())).isEqualTo(1);
        assertThat(body(linkOf(second) + "/koodi.png").getContentAsByteArray())
                .isEqualTo(body(linkOf(first) + "/koodi.png").getContentAsByteArray());
    }

    @Test
    void sameFormWithAnotherNameIsAnotherPerson() throws Exception {
        var event = saved(event());
        var once = once(event);
        for (var name : new String[] {"Aino", "Eino"}) {
            own(send(event, Map.of("given", name, "once", once)));
        }
        own(send(event, Map.of("given", "Aino", "once", once(event))));
        own(send(event, Map.of("given", "Aino", "once", "not one of ours")));

        assertThat(registrations.countOf(event.id())).isEqualTo(4);
    }

    private String once(Event event) throws Exception {
        var page = body("/t/" + event.id());
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        var field = Pattern.compile("name=\"once\" value=\"([^\"]+)\"").matcher(page.getContentAsString());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    @Test
    void listsOnlyWhatAnybodyMayComeTo() throws Exception {
        saved(event().titled("Julkinen tilaisuus"));
        saved(event().titled("Salattu tilaisuus").notPublic());
        saved(event().titled("Peruttu tilaisuus").cancelled());
        saved(event().titled("Vanha tilaisuus").on(today().minusDays(2)));

        assertThat(body("/t").getContentAsString())
                .contains("Julkinen tilaisuus", "Sinetän JELPPI")
                .doesNotContain("Salattu", "Peruttu tilaisuus", "Vanha");
    }

    @ParameterizedTest
    @CsvSource({"500, Jokin meni vikaan", "503, Jokin meni vikaan", "404, Sivua ei löydy"})
    void saysPlainlyThatAPageFailed(int status, String title) throws Exception {
        var answer = web.perform(get("/error?lang=fi")
                        .accept(MediaType.TEXT_HTML)
                        .locale(Locale.of("fi"))
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("of Aino")))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString())
                .contains("<h1>" + title + "</h1>")
                .doesNotContain("Exception", "Aino");
    }

    @Test
    void sendsStrictHeadersAndNoCookie() throws Exception {
        var answer = body("/t/" + saved(event()).id());

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }

    private Event saved(EventFixtures fixture) {
        var event = fixture.at(point).build();
        programme.save(event);
        return event;
    }

    private MockHttpServletResponse send(Event event, Map<String, String> form) throws Exception {
        var request = post("/t/" + event.id() + "?lang=fi").header("Sec-Fetch-Site", "same-origin");
        form.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse own(MockHttpServletResponse sent) throws Exception {
        assertThat(sent.getStatus()).as(sent.getContentAsString()).isEqualTo(302);
        return body(Objects.requireNonNull(sent.getRedirectedUrl()));
    }

    private static String linkOf(MockHttpServletResponse own) throws Exception {
        var link = Pattern.compile("/t/r/[A-Za-z0-9_-]{27}").matcher(own.getContentAsString());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private MockHttpServletResponse body(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }
}
