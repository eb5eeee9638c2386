package fi.jelppi.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.event.Event;
import fi.jelppi.shared.PointId;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.TestClock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a hall knows of its meetings without a connection. */
@KioskTest
@Import(DoorTestConfiguration.class)
class HallMeetingsTest {

    @Autowired
    HallMeetings meetings;

    @Autowired
    HallScreen screen;

    @Autowired
    MeetingHandler handler;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private PointId here;

    @BeforeEach
    void begin() {
        clock.set(Some.at("10:30"));
        here = kiosk.start();
    }

    @Test
    void areThoseOfTodayWithARoomUntilTheyAreOver() {
        var training = event("10:00", "14:00");
        event("11:00", "12:00");
        arrives(training, MeetingState.PLANNED);
        assertThat(meetings.today()).singleElement().satisfies(it -> {
            assertThat(it.event().id()).isEqualTo(training.id());
            assertThat(it.state()).isEqualTo(MeetingState.PLANNED);
            assertThat(it.phone()).isEqualTo("016 123 4567");
        });
        clock.set(Some.at("14:00"));
        assertThat(meetings.today()).isEmpty();

        arrives(training, MeetingState.OPEN);
        assertThat(meetings.today()).as("people are still in").hasSize(1);
        clock.set(Some.at("15:00"));
        assertThat(meetings.today()).isEmpty();
    }

    @Test
    void oneThatIsGivenUpIsNone() {
        var training = event("10:00", "14:00");
        arrives(training, MeetingState.PLANNED);
        handler.remove(session(training));
        assertThat(meetings.today()).isEmpty();
        assertThat(meetings.find(training.sessions().getFirst().id())).isEmpty();
    }

    @Test
    void oneOfACancelledEventIsNone() {
        var training = kiosk.event(Some.event("Peruttu")
                .at(here)
                .session("10:00", "14:00")
                .cancelled()
                .build());
        arrives(training, MeetingState.PLANNED);
        assertThat(meetings.today()).isEmpty();
        assertThat(meetings.find(training.sessions().getFirst().id())).isEmpty();
    }

    @Test
    void knowsThatPeopleAreAskedFirst() {
        var training = event("10:00", "14:00");
        arrives(training, MeetingState.OPEN);
        assertThat(meetings.asksFirst(training.sessions().getFirst().id())).isFalse();
        handler.apply(session(training), new MeetingPayload("open", null, null, true));
        assertThat(meetings.asksFirst(training.sessions().getFirst().id())).isTrue();
        handler.remove(session(training));
        assertThat(meetings.asksFirst(training.sessions().getFirst().id())).isFalse();
    }

    @Test
    void withoutAConnectionTheScreenSaysSo() {
        var training = event("10:00", "14:00");
        assertThat(screen.join(training.sessions().getFirst().id())).isInstanceOf(HallScreen.Answer.NoConnection.class);
        var id = new ParticipantId(UUID.randomUUID());
        assertThat(screen.beat(id, "e1")).isEmpty();
        assertThat(List.of(screen.askForTurn(id, "Kerttu"), screen.giveTurnBack(id)))
                .containsOnly(false);
    }

    private Event event(String start, String end) {
        return kiosk.event(Some.event("Palkka.fi").at(here).session(start, end).build());
    }

    private void arrives(Event training, MeetingState state) {
        handler.apply(session(training), new MeetingPayload(state.code(), "016 123 4567", null, null));
    }

    private static UUID session(Event training) {
        return training.sessions().getFirst().id().value();
    }
}
