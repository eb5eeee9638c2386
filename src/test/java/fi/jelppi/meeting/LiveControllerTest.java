package fi.jelppi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.jelppi.checkin.DeskFixtures;
import fi.jelppi.device.DeviceFixtures;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.sync.spi.LiveCalls;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.TestClock;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Kiosks of halls ask over HTTP, each with its own credential. */
@DeskFixtures.EventDay
class LiveControllerTest {

    @Autowired
    WebApplicationContext central;

    @Autowired
    TestClock clock;

    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();

    @SuppressWarnings("NullAway.Init")
    private SomeTraining training;

    @SuppressWarnings("NullAway.Init")
    private String bearer;

    @BeforeEach
    void begin() {
        DeskFixtures.halfPastTen(clock);
        web = MockMvcBuilders.webAppContextSetup(central)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        training = SomeTraining.open(central);
        bearer = DeviceFixtures.bearer(central, training.event.point());
    }

    @Test
    void aHallJoinsIsSeenWantsToSpeakAndLeaves() throws Exception {
        var joined = read(join(training.session, bearer), LiveWire.Joined.class);
        assertThat(joined.what()).isEqualTo("in");
        assertThat(joined.room()).isEqualTo(training.meeting().room());
        var screen = ParticipantId.of(String.valueOf(joined.participant()));

        var heard = read(ask("beat", new LiveWire.Beat(screen.toString(), "e1"), bearer), LiveWire.Heard.class);
        assertThat(heard.standing()).isEqualTo("in");
        assertThat(training.seen(screen).isIn(clock.instant())).isTrue();
        ask("hand", new LiveWire.Hand(screen.toString(), "Kerttu", true), bearer);
        assertThat(training.seen(screen).hand())
                .extracting(Participant.Hand::name)
                .isEqualTo("Kerttu");
        heard = read(ask("beat", new LiveWire.Beat(screen.toString(), "e1"), bearer), LiveWire.Heard.class);
        assertThat(heard.hand()).isTrue();
        ask("hand", new LiveWire.Hand(screen.toString(), "", false), bearer);
        assertThat(training.seen(screen).hand()).isNull();
        ask("leave", new LiveWire.Leave(screen.toString()), bearer);
        assertThat(training.seen(screen).leftAt()).isEqualTo(clock.instant());
    }

    @Test
    void aHallIsAskedBeforeItIsRecordedAndAnswersForItselfOnly() throws Exception {
        central.getBean(Recordings.class).ask(training.session, training.coach);
        var asked = read(join(training.session, bearer), LiveWire.Joined.class);
        assertThat(asked.what()).isEqualTo("ask");
        assertThat(asked.room()).isNull();
        var question = Objects.requireNonNull(asked.recording());
        var screen = String.valueOf(asked.participant());

        var other = DeviceFixtures.bearer(central, PointId.next());
        var yes = new LiveWire.Said(screen, question.recording(), true);
        assertThat(read(ask("consent", yes, other), LiveWire.Noted.class).heard())
                .as("another kiosk")
                .isFalse();
        var aino = training.join(SomeTraining.home(training.registered("Aino"), "Aino"));
        var forged = new LiveWire.Said(aino.toString(), question.recording(), true);
        assertThat(read(ask("consent", forged, bearer), LiveWire.Noted.class).heard())
                .as("for somebody at home")
                .isFalse();
        assertThat(read(join(training.session, bearer), LiveWire.Joined.class).what())
                .isEqualTo("ask");

        assertThat(read(
                                ask("consent", new LiveWire.Said(screen, question.recording(), false), bearer),
                                LiveWire.Noted.class)
                        .heard())
                .isTrue();
        var joined = read(join(training.session, bearer), LiveWire.Joined.class);
        assertThat(joined.what()).isEqualTo("in");
        assertThat(joined.camera()).isFalse();
        var heard = read(ask("beat", new LiveWire.Beat(screen, "e1"), bearer), LiveWire.Heard.class);
        assertThat(Objects.requireNonNull(heard.recording()).answer()).isEqualTo("declined");
    }

    @Test
    void aKioskOfAnotherHallLearnsNothing() throws Exception {
        var other = DeviceFixtures.bearer(central, PointId.next());
        var answer = join(training.session, other);
        assertThat(read(answer, LiveWire.Joined.class).what()).isEqualTo("none");
        assertThat(answer.getContentAsString())
                .doesNotContain(training.meeting().room());
        assertThat(training.room.look(training.session).halls()).isEmpty();
        assertThat(read(join(SessionId.next(), bearer), LiveWire.Joined.class).what())
                .isEqualTo("none");
    }

    @Test
    void aKioskSpeaksForItselfOnly() throws Exception {
        var aino = training.atHome("Aino");
        var sinetta = training.inHall(training.event.point(), "Sinetän JELPPI");
        for (var id : new ParticipantId[] {aino, sinetta}) {
            assertThat(ask("beat", new LiveWire.Beat(id.toString(), "forged"), bearer)
                            .getStatus())
                    .isEqualTo(404);
            ask("hand", new LiveWire.Hand(id.toString(), "x", true), bearer);
            ask("leave", new LiveWire.Leave(id.toString()), bearer);
            assertThat(training.seen(id).hand()).isNull();
            assertThat(training.seen(id).leftAt()).isNull();
            assertThat(training.seen(id).endpoint()).isNotEqualTo("forged");
        }
        assertThat(ask("beat", new LiveWire.Beat(UUID.randomUUID().toString(), null), bearer)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void onlyAKioskMayAsk() throws Exception {
        assertThat(join(training.session, "Bearer x:y").getStatus()).isEqualTo(401);
        var nobody = web.perform(post(path("join"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andReturn();
        assertThat(nobody.getResponse().getStatus()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "join | {",
                "join | {}",
                "join | {\"session\":\"x\"}",
                "join | []",
                "beat | {\"participant\":\"../x\",\"endpoint\":\"e\"}",
                "beat | {\"participant\":null}",
                "beat | {\"participant\":\"#\",\"endpoint\":\" \"}",
                "hand | {\"participant\":\"#\",\"raised\":true}",
                "hand | {\"participant\":\"#\",\"name\":\"x\",\"raised\":\"perhaps\"}",
                "hand | null",
                "consent | {\"participant\":\"#\",\"recording\":\"x\",\"agreed\":true}",
                "consent | {\"participant\":\"#\",\"agreed\":true}",
                "leave | nonsense"
            })
    void whatIsNoQuestionIsRefusedAndChangesNothing(String path, String content) throws Exception {
        var screen = ParticipantId.of(String.valueOf(
                read(join(training.session, bearer), LiveWire.Joined.class).participant()));
        training.beat(screen);
        var before = training.seen(screen);
        var answer = send(path, content.replace("#", screen.toString()), bearer);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(training.seen(screen)).isEqualTo(before);
        assertThat(training.room.look(training.session).halls()).hasSize(1);
    }

    @Test
    void anEndpointThatDoesNotFitIsRefused() throws Exception {
        var screen = read(join(training.session, bearer), LiveWire.Joined.class).participant();
        var answer =
                send("beat", "{\"participant\":\"" + screen + "\",\"endpoint\":\"" + "e".repeat(61) + "\"}", bearer);
        assertThat(answer.getStatus()).isEqualTo(400);
    }

    private MockHttpServletResponse join(SessionId session, String who) throws Exception {
        return ask("join", new LiveWire.Join(session.toString()), who);
    }

    private MockHttpServletResponse ask(String path, Record question, String who) throws Exception {
        return send(path, WireJson.MAPPER.writeValueAsString(question), who);
    }

    private MockHttpServletResponse send(String path, String content, String who) throws Exception {
        return web.perform(post(path(path))
                        .header(HttpHeaders.AUTHORIZATION, who)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(content))
                .andReturn()
                .getResponse();
    }

    private static String path(String path) {
        return LiveCalls.PATH + "meeting/" + path;
    }

    private static <T> T read(MockHttpServletResponse answer, Class<T> type) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return WireJson.MAPPER.readValue(answer.getContentAsByteArray(), type);
    }
}
