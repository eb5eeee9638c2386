package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.jitsi.Control;
import fi.jelppi.testing.jitsi.Seen;
import fi.jelppi.testing.jitsi.StandInJitsi;
import fi.jelppi.testing.jitsi.Tokens;
import fi.jelppi.testing.jitsi.Trouble;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The meeting's component against the real IFrame API and a stand-in on another origin, with made-up devices. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JitsiMeetingIT {

    private static final Tokens TOKENS = new Tokens("jelppi", "a secret for tests only");
    private static final String STORAGE = "jitsiLocalStorage";

    @SuppressWarnings("NullAway.Init")
    private StandInJitsi jitsi;

    @SuppressWarnings("NullAway.Init")
    private Control control;

    @SuppressWarnings("NullAway.Init")
    private HttpServer host;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    private final List<Page> pages = new ArrayList<>();
    private int rooms;
    private String room = "";

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        jitsi = StandInJitsi.start(0, folder, TOKENS);
        control = Control.open(jitsi, 0);
        host = MeetingPage.host();
        browser = Browser.withMadeUpDevices();
    }

    @AfterAll
    void close() {
        browser.close();
        host.stop(0);
        control.close();
        jitsi.close();
    }

    @BeforeEach
    void newRoom() {
        room = "room-" + ++rooms;
    }

    @AfterEach
    void wellAgain() {
        jitsi.switchTo(Trouble.NONE);
        pages.forEach(page -> page.context().close());
        pages.clear();
    }

    @Test
    void joinsWithCameraAndMicrophoneAndLeavesNothingBehind() {
        var aino = joined("Aino");
        assertThat(aino.page.locator("jitsi-meeting iframe")).hasAttribute("title", "Koulutus");
        assertThat(aino.page.frameLocator("jitsi-meeting iframe").getByText("Jitsin tilalla"))
                .isVisible();
        assertThat(lastSeen().media()).isEqualTo("audio+video");
        assertThat(lastSeen().language()).isEqualTo("fi");
        aino.page.waitForFunction("key => localStorage.getItem(key)?.includes('Aino')", STORAGE);
        aino.call("leave()").state("left");
        assertThat(aino.stored()).isEmpty();
        assertThat(aino.frames()).isZero();
        assertThat(aino.page.locator("jitsi-meeting")).not().hasAttribute("state", "joined");
    }

    @Test
    void asksOnlyForWhatJitsiLetsAFrameOverride() {
        joined("Aino");
        assertThat(lastSeen().dropped()).isEmpty();
        assertThat(lastSeen().kept())
                .contains("toolbarButtons", "prejoinConfig.enabled", "useHostPageLocalStorage", "lobby.autoKnock");
    }

    @Test
    void mutedFromTheStartAsksForNoDevice() {
        var aino = page("Aino")
                .with(Map.of("start-audio-muted", "", "start-video-muted", ""))
                .call("join()");
        aino.hears("e.event === 'muted' && e.audio && e.video");
        assertThat(lastSeen().media()).isEqualTo("none");
        aino.call("muteAudio(false)").hears("e.event === 'muted' && !e.audio && e.video");
    }

    /** By the browser's own estimate, before anything was measured in the meeting. */
    @Test
    void aWeakLineStartsWithoutPicture() {
        var aino = page("Aino");
        aino.page.evaluate("() => Object.defineProperty(navigator, 'connection',"
                + " { get: () => ({ effectiveType: '3g' }), configurable: true })");
        aino.call("join()").hears("e.event === 'link' && e.weak");
        aino.hears("e.event === 'muted' && !e.audio && e.video");
        assertThat(lastSeen().media()).isEqualTo("audio");
    }

    @Test
    void aSilentScreenHasAPictureAndNoSound() {
        var tablet = page("Sali").with(Map.of("start-silent", "")).call("join()");
        tablet.hears("e.event === 'muted' && e.audio && !e.video");
        assertThat(lastSeen().media()).isEqualTo("video");
        assertThat(lastSeen().kept()).contains("startSilent");
        assertThat(lastSeen().dropped()).isEmpty();
        tablet.call("muteAudio(false)").call("muteVideo(true)");
        assertThat((Boolean) tablet.hears("e.event === 'muted' && e.video").get("audio"))
                .as("nobody opens its microphone")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SCRIPT_MISSING, script, script-timeout, 10",
        "SCRIPT_HANGS, script, script-timeout, 0.5",
        "PAGE_FAILS, framed, ready-timeout, 1.5",
        "FRAMING_FORBIDDEN, framed, ready-timeout, 1.5",
        "PAGE_HANGS, ready, ready-timeout, 0.5",
        "READY_THEN_SILENT, join, joined-timeout, 0.5",
        "TOKEN_EXPIRED, token, joined-timeout, 20",
        "LOBBY_WITHOUT_ANSWER, denied, lobby-timeout, 0.3"
    })
    void saysWhatWentWrongAndJoinsAtTheNextTry(Trouble trouble, String why, String limit, String seconds) {
        jitsi.switchTo(trouble);
        var aino = page("Aino").with(Map.of(limit, seconds));
        aino.call("join()").fails(why);
        assertThat(aino.frames()).isZero();
        assertThat(aino.stored()).isEmpty();
        jitsi.switchTo(Trouble.NONE);
        aino.with(patient()).call("join()").state("joined");
    }

    @Test
    void tokenForAnotherRoomIsRefused() {
        var aino = page("Aino").with(Map.of("jwt", token("another-room", "Aino", Duration.ofMinutes(5))));
        aino.call("join()").fails("token");
        assertThat(lastSeen().outcome()).isEqualTo("refused:room");
        aino.with(Map.of("jwt", token(room, "Aino", Duration.ofMinutes(-1))))
                .call("join()")
                .fails("token");
        assertThat(lastSeen().outcome()).isEqualTo("refused:exp");
    }

    @Test
    void errorIsUnderstoodInTheHandbooksShapeToo() {
        var aino = joined("Aino");
        aino.call("call.heard('errorOccurred', { name: 'connection.passwordRequired', isFatal: false })")
                .fails("token");
    }

    @Test
    void countsDevicesAndTellsWhoComesAndGoes() {
        var aino = joined("Aino");
        aino.hears("e.event === 'participants' && e.change === 'self' && e.count === 1");
        var eero = joined("Eero");
        eero.hears("e.event === 'participants' && e.change === 'self' && e.count === 2");
        eero.hears("e.event === 'participants' && e.change === 'joined' && e.count === 2 && e.name === 'Aino'");
        aino.hears("e.event === 'participants' && e.change === 'joined' && e.count === 2 && e.name === 'Eero'");
        eero.call("leave()").state("left");
        aino.hears("e.event === 'participants' && e.change === 'left' && e.count === 1 && e.name === 'Eero'");
    }

    @Test
    void closedPageLeavesTheRoom() {
        var aino = joined("Aino");
        joined("Eero").page.close();
        aino.hears("e.event === 'participants' && e.change === 'left' && e.name === 'Eero'");
    }

    @Test
    void ghostOfThisDeviceIsRecognisedAndNotCounted() {
        jitsi.switchTo(Trouble.GHOSTS);
        var aino = joined("Aino");
        var eero = joined("Eero");
        eero.page.close();
        var again = joined("Eero");
        again.hears("e.event === 'participants' && e.change === 'self' && e.count === 2");
        again.hears("e.event === 'participants' && e.change === 'ghost' && e.count === 2 && e.name === 'Eero'");
        aino.hears("e.event === 'participants' && e.change === 'ghost' && e.count === 2 && e.name === 'Eero'");
    }

    @Test
    void frameThatLoadsItselfAnewComesBack() throws Exception {
        var aino = joined("Aino");
        happens("Aino", "reload");
        aino.state("rejoining");
        aino.state("joined");
        aino.hears("e.event === 'participants' && e.change === 'self' && e.count === 1");
    }

    @Test
    void lostWhenTheFrameDoesNotComeBack() throws Exception {
        var aino = page("Aino").with(Map.of("lost-timeout", "0.5")).call("join()");
        aino.state("joined");
        jitsi.switchTo(Trouble.PAGE_FAILS);
        happens("Aino", "reload");
        aino.fails("lost");
        assertThat(aino.frames()).isZero();
    }

    @Test
    void moderatorRemovesOneAndEndsForAll() {
        var coach = joined("Valmentaja");
        coach.hears("e.event === 'role' && e.moderator");
        var eero = joined("Eero");
        var endpoint =
                coach.hears("e.event === 'participants' && e.name === 'Eero'").get("endpoint");
        coach.call("kick('" + endpoint + "')");
        eero.fails("kicked");
        assertThat(eero.stored()).isEmpty();
        var aino = joined("Aino");
        coach.call("endForAll()");
        aino.state("ended");
        coach.state("ended");
        assertThat(aino.frames()).isZero();
    }

    @Test
    void withoutTheServersGrantNobodyIsModerator() {
        jitsi.switchTo(Trouble.NO_MODERATOR);
        var aino = joined("Aino");
        aino.hears("e.event === 'muted'");
        assertThat(aino.page.evaluate("() => window.heard.some(e => e.event === 'role')"))
                .isEqualTo(false);
    }

    @Test
    void mutesByWishNotByToggle() {
        var aino = joined("Aino");
        aino.hears("e.event === 'muted' && !e.audio");
        aino.call("muteAudio(true)").call("muteAudio(true)").call("muteVideo(true)");
        aino.hears("e.event === 'muted' && e.audio && e.video");
        aino.call("muteAudio(false)").call("muteAudio(true)").call("muteAudio(false)");
        aino.hears("e.event === 'muted' && !e.audio");
        aino.hears("e.event === 'muted' && e.audio");
        aino.hears("e.event === 'muted' && !e.audio");
    }

    @Test
    void moderatorMutesEveryoneElse() {
        var coach = joined("Valmentaja");
        var aino = joined("Aino");
        aino.hears("e.event === 'muted' && !e.audio");
        coach.call("muteEveryone()");
        aino.hears("e.event === 'muted' && e.audio");
    }

    @Test
    void lobbyTellsWhoKnocksAndObeysTheAnswer() throws Exception {
        var coach = joined("Valmentaja");
        coach.call("lobby(true)");
        Eventually.holds(() -> jitsi.isLobby(room));
        var aino = page("Aino").call("join()");
        aino.state("waiting");
        coach.call("answerKnock('" + knocking(coach, "Aino") + "', true)");
        aino.state("joined");
        var eero = page("Eero").call("join()");
        coach.call("answerKnock('" + knocking(coach, "Eero") + "', false)");
        eero.fails("denied");
    }

    private static Object knocking(MeetingPage coach, String name) {
        return Objects.requireNonNull(
                coach.hears("e.event === 'knock' && e.name === '" + name + "'").get("endpoint"));
    }

    @Test
    void tellsOfHandsRecordingAndAWeakLink() throws Exception {
        var aino = joined("Aino");
        happens("Aino", "hand");
        aino.hears("e.event === 'hand' && e.raised");
        happens("Aino", "hand");
        aino.hears("e.event === 'hand' && !e.raised");
        aino.call("record(true)").hears("e.event === 'recording' && e.on");
        aino.hears("e.event === 'recording-link' && e.link.startsWith('https://tallenteet.example.fi/')"
                + " && e.ttl === '86400'");
        aino.call("record(false)").hears("e.event === 'recording' && !e.on");
        happens("Aino", "weak");
        aino.page.evaluate("async () => { const { link } = document.querySelector('jitsi-meeting').call;"
                + " while (!link.weak) await link.measure(); }");
        aino.hears("e.event === 'link' && e.weak");
    }

    @Test
    void twoTapsJoinOnceAndRemovalEndsAll() {
        var aino = page("Aino").call("join()").call("join()");
        aino.state("joined");
        assertThat(aino.frames()).isEqualTo(1);
        aino.page.evaluate("() => document.querySelector('jitsi-meeting').remove()");
        assertThat(aino.page.locator("iframe")).hasCount(0);
        assertThat(aino.stored()).isEmpty();
    }

    @Test
    void joiningWhileLeavingFollowsIt() {
        var aino = joined("Aino");
        aino.call("leave()").call("join()");
        aino.state("left");
        aino.state("joined");
    }

    @Test
    void leavingThePageClearsItsStorage() {
        var aino = joined("Aino");
        aino.page.waitForFunction("key => localStorage.getItem(key)", STORAGE);
        aino.page.reload();
        assertThat(aino.stored()).isEmpty();
    }

    private MeetingPage joined(String name) {
        var page = page(name).call("join()");
        page.state("joined");
        return page;
    }

    private MeetingPage page(String name) {
        var settings = new HashMap<>(patient());
        settings.putAll(
                Map.of("domain", jitsi.domain(), "room", room, "display-name", name, "frame-title", "Koulutus"));
        settings.putAll(Map.of("language", "fi", "jwt", token(room, name, Duration.ofMinutes(5))));
        var page = browser.trustingPage();
        pages.add(page);
        return MeetingPage.open(page, host).with(settings);
    }

    private static Map<String, String> patient() {
        return Map.of("script-timeout", "10", "ready-timeout", "15", "joined-timeout", "20", "lobby-timeout", "60");
    }

    private String token(String forRoom, String device, Duration valid) {
        return TOKENS.token("localhost", forRoom, device, Instant.now().plus(valid));
    }

    private Seen lastSeen() {
        return jitsi.seen().getLast();
    }

    /** By the control address, as another process would do it. */
    private void happens(String name, String what) throws IOException, InterruptedException {
        var uri = URI.create(control.address() + "room/" + room + "/" + name + "/" + what);
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(uri)
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
