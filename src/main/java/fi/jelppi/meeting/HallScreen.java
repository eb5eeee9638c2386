package fi.jelppi.meeting;

import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.MeetingServer;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.SessionId;
import fi.jelppi.sync.spi.LiveCalls;
import fi.jelppi.sync.spi.LiveCalls.Came;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Speaks with central for this hall's screen. Every question may take some seconds, so none is asked while a screen waits for
 * its own answer.
 */
@Service
@OnKiosk
public class HallScreen {

    private static final String MEETING = "meeting/";

    private final LiveCalls central;
    private final ThisPoint here;
    private final MeetingServer server;

    HallScreen(LiveCalls central, ThisPoint here, MeetingServer server) {
        this.central = central;
        this.here = here;
        this.server = server;
    }

    /** What came of standing before the door. */
    public sealed interface Answer {

        record ComeIn(Ticket ticket) implements Answer {}

        /** The coach has not opened. */
        record Wait() implements Answer {}

        /** It is or may soon be recorded: those in the hall say first whether they agree. */
        record AskFirst(ParticipantId participant, RecordingNotice recording) implements Answer {}

        /** The coach asked this screen out. */
        record NotYou() implements Answer {}

        record Ended() implements Answer {}

        record NoMeeting() implements Answer {}

        /** Central names a server that this machine's browser does not open. @param domain of it */
        record OtherServer(String domain) implements Answer {}

        record NoConnection() implements Answer {}
    }

    /**
     * How this screen and its hall stand, as central heard last.
     *
     * @param halls in the room, each once
     * @param home people at home in it
     * @param before how many want to speak before somebody here; 0 also when nobody here does
     * @param silent another node of this hall is heard
     * @param recording that is asked or on; null when none is
     */
    public record Heard(
            Door.Standing standing,
            int halls,
            int home,
            Turn turn,
            int before,
            boolean silent,
            @Nullable RecordingNotice recording) {}

    /** Whether somebody here wants to speak. */
    public enum Turn {
        NONE,
        ASKED,
        GIVEN
    }

    public Answer join(SessionId session) {
        var name = here.point().map(Point::name).orElse("JELPPI");
        return switch (central.ask(MEETING + "join", new LiveWire.Join(session.toString()), LiveWire.Joined.class)) {
            case Came<LiveWire.Joined>(var joined) -> answer(joined, name);
            case LiveCalls.Refused<LiveWire.Joined> _ -> new Answer.NoMeeting();
            case LiveCalls.NoConnection<LiveWire.Joined> _ -> new Answer.NoConnection();
        };
    }

    private Answer answer(LiveWire.Joined joined, String name) {
        return switch (joined.what()) {
            case "in" -> ticket(joined, name);
            case "wait" -> new Answer.Wait();
            case "ask" -> question(joined);
            case "out" -> new Answer.NotYou();
            case "ended" -> new Answer.Ended();
            default -> new Answer.NoMeeting();
        };
    }

    private static Answer question(LiveWire.Joined joined) {
        return joined.participant() == null || joined.recording() == null
                ? new Answer.NoMeeting()
                : new Answer.AskFirst(
                        ParticipantId.of(joined.participant()),
                        joined.recording().notice());
    }

    private Answer ticket(LiveWire.Joined joined, String name) {
        if (joined.participant() == null || joined.domain() == null || joined.room() == null) {
            return new Answer.NoMeeting();
        }
        if (!joined.domain().equalsIgnoreCase(server.domain())) {
            return new Answer.OtherServer(joined.domain());
        }
        return new Answer.ComeIn(new Ticket(
                ParticipantId.of(joined.participant()),
                joined.domain(),
                joined.room(),
                joined.token() == null ? "" : joined.token(),
                name,
                joined.camera(),
                joined.microphone(),
                joined.silent(),
                notice(joined.recording())));
    }

    /**
     * Tells that the screen is still there.
     *
     * @param endpoint as Jitsi calls it; null while it is not in the room
     * @return empty without a connection
     */
    public Optional<Heard> beat(ParticipantId screen, @Nullable String endpoint) {
        return switch (central.ask(
                MEETING + "beat", new LiveWire.Beat(screen.toString(), endpoint), LiveWire.Heard.class)) {
            case Came<LiveWire.Heard>(var told) -> Optional.of(heard(told));
            // Central does not know the screen any more, or not this kiosk.
            case LiveCalls.Refused<LiveWire.Heard>(int status)
            when status < 500 -> Optional.of(new Heard(Door.Standing.REMOVED, 0, 0, Turn.NONE, 0, false, null));
            case LiveCalls.Refused<LiveWire.Heard> _ -> Optional.empty();
            case LiveCalls.NoConnection<LiveWire.Heard> _ -> Optional.empty();
        };
    }

    private static Heard heard(LiveWire.Heard told) {
        var turn = !told.hand() ? Turn.NONE : told.given() ? Turn.GIVEN : Turn.ASKED;
        return new Heard(
                Door.Standing.valueOf(told.standing().toUpperCase(Locale.ROOT)),
                told.halls(),
                told.home(),
                turn,
                told.before(),
                told.silent(),
                notice(told.recording()));
    }

    private static @Nullable RecordingNotice notice(LiveWire.@Nullable Notice told) {
        return told == null ? null : told.notice();
    }

    /** @return false without a connection, or when it is not asked any more */
    public boolean consent(ParticipantId screen, RecordingId recording, Said said) {
        return came(central.ask(
                        MEETING + "consent",
                        new LiveWire.Said(screen.toString(), recording.toString(), said == Said.YES),
                        LiveWire.Noted.class))
                .filter(LiveWire.Noted::heard)
                .isPresent();
    }

    /** @return false without a connection: nobody has heard of it */
    public boolean askForTurn(ParticipantId screen, String name) {
        return hand(new LiveWire.Hand(screen.toString(), name, true));
    }

    public boolean giveTurnBack(ParticipantId screen) {
        return hand(new LiveWire.Hand(screen.toString(), "", false));
    }

    private boolean hand(LiveWire.Hand hand) {
        return came(central.ask(MEETING + "hand", hand, LiveWire.Done.class)).isPresent();
    }

    /** Central notices by itself when this does not arrive. */
    public void leave(ParticipantId screen) {
        came(central.ask(MEETING + "leave", new LiveWire.Leave(screen.toString()), LiveWire.Done.class));
    }

    private static <T extends Record> Optional<T> came(LiveCalls.Answer<T> answer) {
        return answer instanceof Came<T>(var content) ? Optional.of(content) : Optional.empty();
    }
}
