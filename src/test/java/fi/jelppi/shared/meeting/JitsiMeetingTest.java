package fi.jelppi.shared.meeting;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import fi.jelppi.shared.PublicLink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What goes to the browser and comes from it; {@code JitsiMeetingIT} does it with a browser. */
class JitsiMeetingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Endpoint GUEST = new Endpoint("a1b2");

    private final JitsiMeeting meeting = new JitsiMeeting("Koulutus");

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().add(meeting);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void setsUpTheElementAndKeepsTheTokenOutOfItsText() {
        meeting.setAccess(new MeetingAccess("meet.example:8443", "room-1", "a.b.c", "Sinetän JELPPI"));
        meeting.setSubject("Hygieniapassi");
        meeting.setLanguage("fi");
        meeting.setLayout(Layout.TILES);
        meeting.startMuted(Set.of(Media.CAMERA));
        var element = meeting.getElement();
        assertThat(element.getAttribute("domain")).isEqualTo("meet.example:8443");
        assertThat(element.getAttribute("room")).isEqualTo("room-1");
        assertThat(element.getAttribute("display-name")).isEqualTo("Sinetän JELPPI");
        assertThat(element.getAttribute("frame-title")).isEqualTo("Koulutus");
        assertThat(element.getAttribute("subject")).isEqualTo("Hygieniapassi");
        assertThat(element.getAttribute("language")).isEqualTo("fi");
        assertThat(element.getAttribute("view")).isEqualTo("tiles");
        assertThat(element.hasAttribute("start-video-muted")).isTrue();
        assertThat(element.hasAttribute("start-audio-muted")).isFalse();
        assertThat(element.getProperty("jwt")).isEqualTo("a.b.c");
        assertThat(element.getOuterHTML()).doesNotContain("a.b.c");
    }

    @Test
    void accessDoesNotTellItsToken() {
        assertThat(new MeetingAccess("meet.example", "room-1", "a.b.c", "Aino").toString())
                .doesNotContain("a.b.c", "Aino");
    }

    @Test
    void aSecondScreenStartsSilent() {
        assertThat(meeting.getElement().hasAttribute("start-silent")).isFalse();
        meeting.startSilent();
        assertThat(meeting.getElement().hasAttribute("start-silent")).isTrue();
    }

    @Test
    void everyMethodCallsItsFunction() {
        meeting.join();
        meeting.leave();
        meeting.mute(Media.MICROPHONE);
        meeting.unmute(Media.CAMERA);
        meeting.muteEveryone();
        meeting.remove(GUEST);
        meeting.openLobby();
        meeting.closeLobby();
        meeting.admit(GUEST);
        meeting.turnAway(GUEST);
        meeting.startRecording();
        meeting.stopRecording();
        meeting.endForAll();
        assertThat(calls())
                .containsExactly(
                        "join",
                        "leave",
                        "muteAudio true",
                        "muteVideo false",
                        "muteEveryone",
                        "kick a1b2",
                        "lobby true",
                        "lobby false",
                        "answerKnock a1b2 true",
                        "answerKnock a1b2 false",
                        "record true",
                        "record false",
                        "endForAll");
    }

    @ParameterizedTest
    @EnumSource(MeetingState.class)
    void stateIsTyped(MeetingState state) {
        var heard = heard(StateChanged.class);
        fire(
                "meeting-state",
                Map.of("state", state.name().toLowerCase(java.util.Locale.ROOT), "endpoint", "a1b2", "ms", 40));
        var told = heard.getFirst();
        assertThat(told.state()).isEqualTo(state);
        assertThat(told.endpoint()).isEqualTo(GUEST);
        assertThat(told.taken()).hasMillis(40);
    }

    @ParameterizedTest
    @EnumSource(MeetingFailed.Why.class)
    void failureIsTyped(MeetingFailed.Why why) {
        var heard = heard(MeetingFailed.class);
        fire("meeting-failed", Map.of("why", why.name().toLowerCase(java.util.Locale.ROOT), "retry", true));
        assertThat(heard.getFirst().why()).isEqualTo(why);
        assertThat(heard.getFirst().canRetry()).isTrue();
    }

    @Test
    void mutedIsToldByDevice() {
        var heard = heard(MuteChanged.class);
        fire("meeting-muted", Map.of("audio", true, "video", false));
        assertThat(heard.getFirst().isMuted(Media.MICROPHONE)).isTrue();
        assertThat(heard.getFirst().isMuted(Media.CAMERA)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"self, SELF", "joined, JOINED", "left, LEFT", "ghost, GHOST"})
    void participantsAreCountedByTheBrowser(String text, ParticipantsChanged.Change change) {
        var heard = heard(ParticipantsChanged.class);
        fire("meeting-participants", Map.of("count", 3, "change", text, "endpoint", "a1b2", "name", "Aino"));
        var told = heard.getFirst();
        assertThat(told.count()).isEqualTo(3);
        assertThat(told.change()).isEqualTo(change);
        assertThat(told.endpoint()).isEqualTo(GUEST);
        assertThat(told.name()).isEqualTo("Aino");
    }

    @Test
    void theRestIsTypedToo() {
        var role = heard(RoleChanged.class);
        var hand = heard(HandChanged.class);
        var link = heard(LinkChanged.class);
        var knock = heard(Knocked.class);
        var recording = heard(RecordingChanged.class);
        fire("meeting-role", Map.of("moderator", true));
        fire("meeting-hand", Map.of("endpoint", "a1b2", "raised", true));
        fire("meeting-link", Map.of("weak", true));
        fire("meeting-knock", Map.of("endpoint", "a1b2", "name", "Aino"));
        fire("meeting-recording", Map.of("on", true));
        assertThat(role.getFirst().isModerator()).isTrue();
        assertThat(hand.getFirst().endpoint()).isEqualTo(GUEST);
        assertThat(hand.getFirst().isRaised()).isTrue();
        assertThat(link.getFirst().isWeak()).isTrue();
        assertThat(knock.getFirst().endpoint()).isEqualTo(GUEST);
        assertThat(knock.getFirst().name()).isEqualTo("Aino");
        assertThat(recording.getFirst().isOn()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://tallenteet.example.fi/abc, true",
        "http://tallenteet.example.fi/abc, false",
        "https://10.0.0.7/abc, false",
        "javascript:alert(1), false",
        "'', false"
    })
    void aRecordingIsOnAPublicPageOrNowhere(String link, boolean good) {
        var heard = heard(RecordingLinkTold.class);
        fire("meeting-recording-link", Map.of("link", link, "ttl", ""));
        assertThat(heard.getFirst().address().map(Object::toString))
                .isEqualTo(good ? Optional.of(link) : Optional.empty());
        assertThat(heard.getFirst().isTooLong()).isFalse();
    }

    @Test
    void anAddressThatIsTooLongIsCalledSo() {
        var heard = heard(RecordingLinkTold.class);
        var link = "https://tallenteet.example.fi/";
        fire("meeting-recording-link", Map.of("link", link + "a".repeat(PublicLink.LONGEST), "ttl", ""));
        fire(
                "meeting-recording-link",
                Map.of("link", link + "a".repeat(PublicLink.LONGEST - link.length()), "ttl", ""));
        assertThat(heard).extracting(RecordingLinkTold::isTooLong).containsExactly(true, false);
        assertThat(heard).extracting(told -> told.address().isPresent()).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource({
        "86400, 86400",
        "90.5, 90",
        "0, 0",
        "-60, 0",
        "tomorrow, 0",
        "'', 0",
        "NaN, 0",
        "1e+21, 0",
        "86400000000, 0"
    })
    void aLinkLivesSomeSecondsOrNobodyKnows(String told, long seconds) {
        var heard = heard(RecordingLinkTold.class);
        fire("meeting-recording-link", Map.of("link", "https://tallenteet.example.fi/abc", "ttl", told));
        assertThat(heard.getFirst().life())
                .isEqualTo(Optional.of(Duration.ofSeconds(seconds)).filter(Duration::isPositive));
    }

    @ParameterizedTest
    @CsvSource({"camera, camera", "conference.iceFailed, conference.iceFailed", "<b>Aino</b>, other"})
    void troubleIsAnExpectedNameOrOther(String told, String name) {
        var heard = heard(TroubleTold.class);
        fire("meeting-error", Map.of("name", told));
        assertThat(heard.getFirst().name()).isEqualTo(name);
    }

    private <E extends ComponentEvent<JitsiMeeting>> List<E> heard(Class<E> event) {
        var heard = new ArrayList<E>();
        meeting.on(event, heard::add);
        return heard;
    }

    private void fire(String event, Map<String, Object> detail) {
        var data = new HashMap<String, Object>();
        detail.forEach((name, value) -> data.put("event.detail." + name, value));
        _fireDomEvent(meeting, event, JSON.valueToTree(data));
    }

    /** Function and values of what waits for the browser, in order. */
    private static List<String> calls() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation())
                .map(call -> Stream.concat(
                                Stream.of(call.getExpression().replaceAll("return \\$0\\.(\\w+)\\(.*", "$1")),
                                call.getParameters().stream().skip(1))
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
