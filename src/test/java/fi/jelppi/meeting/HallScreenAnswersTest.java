package fi.jelppi.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.MeetingServer;
import fi.jelppi.shared.SessionId;
import fi.jelppi.sync.spi.LiveCalls;
import fi.jelppi.testing.KioskTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a hall's screen makes of central's answers; that central gives them is tried over HTTP elsewhere. */
@KioskTest
@Import(DoorTestConfiguration.class)
class HallScreenAnswersTest {

    private static final String ID = UUID.randomUUID().toString();

    @Autowired
    ThisPoint here;

    @Autowired
    Points points;

    @Autowired
    DoorKiosk kiosk;

    private final List<Record> asked = new ArrayList<>();

    @BeforeEach
    void stand() {
        points.save(new Point(kiosk.start(), "Sinettä", "Sinetän JELPPI", 66.61, 25.42));
    }

    @Test
    void comesInByTheNameOfItsHall() {
        var answer = screen(joined("in", "meet.jelppi.example")).join(SessionId.next());
        assertThat(answer).isInstanceOfSatisfying(HallScreen.Answer.ComeIn.class, it -> {
            assertThat(it.ticket().name()).isEqualTo("Sinetän JELPPI");
            assertThat(it.ticket().room()).isEqualTo("jelppi-room");
            assertThat(it.ticket().silent()).isTrue();
        });
        assertThat(asked).singleElement().isInstanceOf(LiveWire.Join.class);
    }

    @Test
    void opensNoOtherServerThanItsBrowserMay() {
        assertThat(screen(joined("in", "evil.example")).join(SessionId.next()))
                .isEqualTo(new HallScreen.Answer.OtherServer("evil.example"));
        assertThat(screen(joined("in", null)).join(SessionId.next())).isInstanceOf(HallScreen.Answer.NoMeeting.class);
    }

    @ParameterizedTest
    @CsvSource({"wait, Wait", "out, NotYou", "ended, Ended", "none, NoMeeting", "something-newer, NoMeeting"})
    void knowsWhyItDoesNotComeIn(String what, String answer) {
        assertThat(screen(joined(what, null)).join(SessionId.next()).getClass().getSimpleName())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"false, false, NONE", "true, false, ASKED", "true, true, GIVEN"})
    void hearsWhoseTurnItIs(boolean hand, boolean given, HallScreen.Turn turn) {
        var heard = screen(new LiveWire.Heard("in", 4, 9, hand, given, 2, true, null))
                .beat(ParticipantId.of(ID), "e1");
        assertThat(heard).contains(new HallScreen.Heard(Door.Standing.IN, 4, 9, turn, 2, true, null));
    }

    @Test
    void asksThoseInTheHallBeforeTheyAreRecorded() {
        var recording = UUID.randomUUID().toString();
        var told = new LiveWire.Notice(recording, "on", "open", 45);
        var answer = screen(new LiveWire.Joined("ask", ID, null, null, null, false, false, false, told))
                .join(SessionId.next());
        assertThat(answer).isInstanceOfSatisfying(HallScreen.Answer.AskFirst.class, it -> {
            assertThat(it.participant()).hasToString(ID);
            assertThat(it.recording().holds()).isTrue();
        });
        var screen = screen(new LiveWire.Noted(true));
        assertThat(screen.consent(ParticipantId.of(ID), RecordingId.of(recording), Consent.Said.NO))
                .isTrue();
        assertThat(asked.getLast()).isEqualTo(new LiveWire.Said(ID, recording, false));
        assertThat(screen(new LiveWire.Noted(false))
                        .consent(ParticipantId.of(ID), RecordingId.of(recording), Consent.Said.YES))
                .isFalse();
    }

    private HallScreen screen(Record answer) {
        return new HallScreen(new Central(answer), here, new MeetingServer("meet.jelppi.example"));
    }

    private static LiveWire.Joined joined(String what, @Nullable String domain) {
        return new LiveWire.Joined(what, ID, domain, "jelppi-room", "token", true, false, true, null);
    }

    /** Says always the same. */
    private class Central implements LiveCalls {

        private final Record answer;

        Central(Record answer) {
            this.answer = answer;
        }

        @Override
        public <T extends Record> Answer<T> ask(String path, Record question, Class<T> type) {
            asked.add(question);
            return new Came<>(type.cast(answer));
        }
    }
}
