package fi.jelppi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.jelppi.checkin.AskId;
import fi.jelppi.checkin.DeskFixtures;
import fi.jelppi.event.PublicRegistrations;
import fi.jelppi.event.Registrations;
import fi.jelppi.participant.Passes;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** People at home come in by their link or their code, and what their page tells is theirs alone. */
@DeskFixtures.EventDay
class HomePagesTest {

    @Autowired
    WebApplicationContext central;

    @Autowired
    TestClock clock;

    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();

    @SuppressWarnings("NullAway.Init")
    private SomeTraining training;

    @SuppressWarnings("NullAway.Init")
    private RegistrationId aino;

    @SuppressWarnings("NullAway.Init")
    private String link;

    private String address = "127.0.0.1";

    private String site = "same-origin";

    @BeforeEach
    void begin() {
        DeskFixtures.halfPastTen(clock);
        web = MockMvcBuilders.webAppContextSetup(central)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        training = SomeTraining.open(central);
        aino = training.registered("Aino");
        link = central.getBean(PublicRegistrations.class).newLink(aino);
    }

    @Test
    void pageAndItsFrameAreAllowedNothingElse() throws Exception {
        var page = web.perform(get("/k/" + link)).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("Liity koulutukseen", "/js/meeting-home.js");
        assertThat(page.getHeader("Content-Security-Policy"))
                .contains("frame-src 'self' https://meet.jelppi.example")
                .doesNotContain("unsafe");
        assertThat(page.getHeader("Permissions-Policy")).contains("camera=(self \"https://meet.jelppi.example\")");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void joinsIsHeardAndLeaves() throws Exception {
        var told = read(ask("join", Map.of("device", "device-0001", "name", "Aino")));
        assertThat(told.path("what").asString("")).isEqualTo("in");
        assertThat(told.path("room").asString("")).isEqualTo(training.meeting().room());
        var id = told.path("participant").asString("");

        assertThat(read(beat(id)).path("standing").asString("")).isEqualTo("in");
        var screen = ParticipantId.of(id);
        assertThat(training.seen(screen).visit()).isNotNull();
        ask("leave", Map.of("participant", id));
        assertThat(training.seen(screen).leftAt()).isEqualTo(clock.instant());
    }

    @Test
    void whoGaveThePlaceBackIsOutAtTheNextSign() throws Exception {
        var id = read(ask("join", Map.of("device", "device-0001", "name", "Aino")))
                .path("participant")
                .asString("");
        beat(id);
        central.getBean(Registrations.class).cancel(aino);
        assertThat(read(beat(id)).path("standing").asString("")).isEqualTo("removed");
        assertThat(training.seen(ParticipantId.of(id)).leftAt()).isEqualTo(clock.instant());
    }

    @Test
    void nobodySpeaksForAnotherOrComesInFromAnotherSite() throws Exception {
        var other = training.atHome("Kerttu");
        assertThat(beat(other.toString()).getStatus()).isEqualTo(404);
        site = "cross-site";
        assertThat(send("join", "{\"device\":\"device-0001\",\"name\":\"x\"}").getStatus())
                .isEqualTo(400);
    }

    /** The same call of our own page is heard, after it. */
    @ParameterizedTest
    @CsvSource({"beat, 200", "hand, 204", "here, 204", "consent, 204", "leave, 204"})
    void anotherSiteSpeaksForNobody(String what, int heard) throws Exception {
        var id = read(ask("join", Map.of("device", "device-0001", "name", "Aino")))
                .path("participant")
                .asString("");
        beat(id);
        central.getBean(Asking.class).ask(training.session, training.coach);
        central.getBean(Recordings.class).ask(training.session, training.coach);
        var told = read(beat(id));
        var content = WireJson.MAPPER.writeValueAsString(
                switch (what) {
                    case "hand" -> Map.of("participant", id, "raised", true);
                    case "here" ->
                        Map.of("participant", id, "ask", told.path("ask").asString(""));
                    case "consent" ->
                        Map.of(
                                "participant",
                                id,
                                "recording",
                                told.path("recording").path("id").asString(""),
                                "agreed",
                                true);
                    default -> Map.of("participant", id);
                });
        site = "cross-site";
        assertThat(send(what, content).getStatus()).isEqualTo(404);
        site = "same-origin";
        assertThat(send(what, content).getStatus()).isEqualTo(heard);
    }

    @Test
    void aPlaceThatWasGivenBackPutsNobodyElseOut() throws Exception {
        var other = training.atHome("Kerttu");
        central.getBean(Registrations.class).cancel(aino);
        assertThat(beat(other.toString()).getStatus()).isEqualTo(404);
        assertThat(training.isIn(other)).isTrue();
        assertThat(training.seen(other).leftAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "join | {",
                "join | {}",
                "join | {\"device\":\"x\",\"name\":\"Aino\"}",
                "beat | {\"participant\":\"nobody\"}",
                "beat | []",
                "hand | {\"raised\":true}",
                "here | {\"participant\":\"nobody\",\"ask\":\"x\"}",
                "here | {}",
                "consent | {\"participant\":\"nobody\",\"recording\":\"x\",\"agreed\":true}",
                "consent | {}",
                "leave | nonsense"
            })
    void whatIsNoQuestionIsRefused(String what, String content) throws Exception {
        assertThat(send(what, content).getStatus()).isEqualTo(400);
    }

    /** What is used up comes back evenly, so some calls more than the limit may pass while the test runs. */
    @Test
    void linkThatIsCalledAllTheTimeIsStoppedAndNoOtherOne() throws Exception {
        var other = central.getBean(PublicRegistrations.class).newLink(training.registered("Kerttu"));
        int calls = 0;
        while (send("beat", "{}").getStatus() != 429) {
            assertThat(++calls).isLessThan(1_000);
        }
        assertThat(calls).isGreaterThanOrEqualTo(120);
        link = other;
        assertThat(read(ask("join", Map.of("device", "device-0002", "name", "Kerttu")))
                        .path("what")
                        .asString(""))
                .isEqualTo("in");
    }

    @Test
    void addressThatGuessesLinksIsStopped() throws Exception {
        var own = link;
        address = "192.0.2.7";
        for (int guess = 0; guess < 61; guess++) {
            link = "guessed-link-%020d".formatted(guess);
            beat("nobody");
        }
        assertThat(beat("nobody").getStatus()).isEqualTo(429);
        link = own;
        assertThat(beat("nobody").getStatus()).as("also with the own link").isEqualTo(429);
        address = "192.0.2.8";
        assertThat(beat("nobody").getStatus()).as("from elsewhere").isEqualTo(400);
    }

    @Test
    void isAskedWithABeatAndAnswers() throws Exception {
        var id = read(ask("join", Map.of("device", "device-0001", "name", "Aino")))
                .path("participant")
                .asString("");
        assertThat(read(beat(id)).path("ask").isNull()).isTrue();
        central.getBean(Asking.class).ask(training.session, training.coach);

        var question = read(beat(id)).path("ask").asString("");
        assertThat(ask("here", Map.of("participant", id, "ask", question)).getStatus())
                .isEqualTo(204);
        assertThat(read(beat(id)).path("ask").isNull()).isTrue();
        assertThat(ask("here", Map.of("participant", id, "ask", AskId.next().toString()))
                        .getStatus())
                .isEqualTo(404);
        var page = web.perform(get("/k/" + link)).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("Olen paikalla", "id=\"here\"");
    }

    @Test
    void isAskedBeforeItIsRecorded() throws Exception {
        central.getBean(Recordings.class).ask(training.session, training.coach);
        var door = Map.of("device", "device-0001", "name", "Aino");
        var asked = read(ask("join", door));
        assertThat(asked.path("what").asString("")).isEqualTo("ask");
        assertThat(asked.path("room").isNull()).isTrue();
        var id = asked.path("participant").asString("");
        var recording = asked.path("recording").path("id").asString("");
        assertThat(send("consent", consent(training.atTheDoor("Matti").toString(), recording, true))
                        .getStatus())
                .as("for somebody else")
                .isEqualTo(404);
        assertThat(send("consent", consent(id, RecordingId.next().toString(), true))
                        .getStatus())
                .isEqualTo(404);
        assertThat(read(ask("join", door)).path("what").asString("")).isEqualTo("ask");

        assertThat(send("consent", consent(id, recording, false)).getStatus()).isEqualTo(204);
        var told = read(ask("join", door));
        assertThat(told.path("what").asString("")).isEqualTo("in");
        assertThat(told.path("recording").path("holds").asBoolean()).isTrue();
        assertThat(send("consent", consent(id, recording, true)).getStatus()).isEqualTo(204);
        var heard = read(beat(id)).path("recording");
        assertThat(heard.path("answer").asString("")).isEqualTo("agreed");
        assertThat(heard.path("holds").asBoolean()).isFalse();
        var page = web.perform(get("/k/" + link)).andReturn().getResponse().getContentAsString();
        assertThat(page)
                .contains(
                        "Saako koulutuksen tallentaa?",
                        "Jos et vastaa 45 sekunnissa",
                        "En suostu, olen ilman kuvaa ja ääntä");
    }

    private static String consent(String participant, String recording, boolean agreed) {
        return WireJson.MAPPER.writeValueAsString(
                Map.of("participant", participant, "recording", recording, "agreed", agreed));
    }

    @Test
    void unknownLinkSaysWhatToDo() throws Exception {
        var page = web.perform(get("/k/" + "x".repeat(27))).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsString()).contains("Linkki ei toimi");
    }

    @Test
    void codeOfThePassLeadsToThePageAWrongOneIsExplained() throws Exception {
        var pass = central.getBean(Registrations.class).find(aino).orElseThrow().pass();
        var code = central.getBean(Passes.class).find(pass).orElseThrow().code().grouped();
        assertThat(typed(code).getRedirectedUrl()).startsWith("/k/").contains("lang=fi");
        assertThat(typed("AAAA-BBBB").getContentAsString()).contains("Koodia ei löydy");
    }

    @Test
    void codeLetsSomebodyTakePartAndChangesNothing() throws Exception {
        var own = link;
        link = byCode();
        assertThat(read(ask("join", Map.of("device", "device-0001", "name", "Aino")))
                        .path("what")
                        .asString(""))
                .isEqualTo("in");

        assertThat(page("/t/r/" + link).getStatus()).isEqualTo(404);
        assertThat(page("/t/r/" + link + "/koodi.png").getStatus()).isEqualTo(404);
        assertThat(page("/t/r/" + link + "/tilaisuus.ics").getStatus()).isEqualTo(404);
        web.perform(post("/t/r/" + link + "/peru").header("Sec-Fetch-Site", "same-origin"));
        assertThat(central.getBean(Registrations.class).find(aino).orElseThrow().cancelled())
                .isFalse();
        assertThat(page("/t/r/" + own).getStatus()).as("the link of the mail").isEqualTo(200);
    }

    @Test
    void codeAndWhatItGaveEndAWeekAfterTheEvent() throws Exception {
        var own = link;
        link = byCode();
        clock.pass(Duration.ofDays(7));
        assertThat(page("/k/" + link).getStatus()).isEqualTo(200);
        clock.pass(Duration.ofHours(4));
        assertThat(page("/k/" + link).getStatus()).isEqualTo(404);
        assertThat(page("/k/" + own).getStatus()).isEqualTo(200);
        assertThat(typed(code()).getContentAsString()).contains("tilaisuus on jo ohi");
    }

    @Test
    void ofManyLinksByOneCodeTheOldestEnds() throws Exception {
        var first = byCode();
        clock.pass(Duration.ofSeconds(1));
        var second = byCode();
        var door = central.getBean(CodeDoor.class);
        for (int number = 0; number < 19; number++) {
            clock.pass(Duration.ofSeconds(1));
            door.link(code());
        }
        assertThat(page("/k/" + first).getStatus()).isEqualTo(404);
        assertThat(page("/k/" + second).getStatus()).isEqualTo(200);
        assertThat(page("/k/" + link).getStatus()).isEqualTo(200);
    }

    private String code() {
        var pass = central.getBean(Registrations.class).find(aino).orElseThrow().pass();
        return central.getBean(Passes.class).find(pass).orElseThrow().code().grouped();
    }

    private String byCode() {
        return central.getBean(CodeDoor.class).link(code()).orElseThrow();
    }

    private MockHttpServletResponse page(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    /** In the afternoon the morning's room is no hindrance, whether the coach ended it or not. */
    @Test
    void linkLeadsToTheRoomThatIsOpen() throws Exception {
        central.getBean(Meetings.class).end(training.session);
        assertThat(read(ask("join", Map.of("device", "device-0001", "name", "Aino")))
                        .path("what")
                        .asString(""))
                .isEqualTo("ended");
        training.open();
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(read(ask("join", Map.of("device", "device-0001", "name", "Aino")))
                        .path("what")
                        .asString(""))
                .isEqualTo("in");
    }

    private MockHttpServletResponse typed(String code) throws Exception {
        return web.perform(post("/k").header("Sec-Fetch-Site", "same-origin").param("code", code))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse beat(String participant) throws Exception {
        return ask("beat", Map.of("participant", participant, "endpoint", "e0000001"));
    }

    private MockHttpServletResponse ask(String what, Map<String, String> content) throws Exception {
        return send(what, WireJson.MAPPER.writeValueAsString(content));
    }

    private MockHttpServletResponse send(String what, String content) throws Exception {
        return web.perform(post("/k/" + link + "/" + what)
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .header("Sec-Fetch-Site", site)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(content))
                .andReturn()
                .getResponse();
    }

    private static JsonNode read(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return WireJson.MAPPER.readTree(answer.getContentAsByteArray());
    }
}
