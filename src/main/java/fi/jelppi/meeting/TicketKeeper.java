package fi.jelppi.meeting;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.SessionId;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.sync.spi.SyncStatus.Link;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Fetches what opens a room as soon as the coach has opened it, so that nobody waits for central when the button is tapped. A
 * kept one is used once and for two minutes, and not when people have to be asked first.
 */
@Component
@OnKiosk
public class TicketKeeper {

    /** Tokens are good for at least as long. */
    static final Duration GOOD_FOR = Duration.ofSeconds(100);

    private final HallMeetings meetings;
    private final HallScreen screen;
    private final SyncStatus link;
    private final Clock clock;
    private final Map<SessionId, Kept> kept = new ConcurrentHashMap<>();

    TicketKeeper(HallMeetings meetings, HallScreen screen, SyncStatus link, Clock clock) {
        this.meetings = meetings;
        this.screen = screen;
        this.link = link;
        this.clock = clock;
    }

    private record Kept(Ticket ticket, Instant since) {}

    /** Takes the kept one, or asks central, which may take some seconds. */
    public HallScreen.Answer take(SessionId session) {
        return fresh(session)
                .<HallScreen.Answer>map(HallScreen.Answer.ComeIn::new)
                .orElseGet(() -> screen.join(session));
    }

    /** Asks central, as things may have changed since; the kept one only helps out while central is not reached. */
    public HallScreen.Answer takeAnew(SessionId session) {
        var answer = screen.join(session);
        return answer instanceof HallScreen.Answer.NoConnection
                ? fresh(session)
                        .<HallScreen.Answer>map(HallScreen.Answer.ComeIn::new)
                        .orElse(answer)
                : answer;
    }

    private Optional<Ticket> fresh(SessionId session) {
        return Optional.ofNullable(kept.remove(session))
                .filter(this::isFresh)
                .filter(it -> !meetings.asksFirst(session))
                .map(Kept::ticket);
    }

    private boolean isFresh(Kept ticket) {
        return ticket.since().plus(GOOD_FOR).isAfter(clock.instant());
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT5S")
    void look() {
        if (link.now().link() != Link.ONLINE) {
            return;
        }
        meetings.today().stream()
                .filter(it -> it.state() == MeetingState.OPEN)
                .map(it -> it.session().id())
                .filter(it -> !meetings.asksFirst(it))
                .filter(it -> !kept.containsKey(it) || !isFresh(kept.get(it)))
                .forEach(this::fetch);
    }

    private void fetch(SessionId session) {
        if (screen.join(session) instanceof HallScreen.Answer.ComeIn(var ticket)) {
            kept.put(session, new Kept(ticket, clock.instant()));
        }
    }
}
