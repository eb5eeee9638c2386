package fi.jelppi.meeting;

import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.MeetingServer;
import fi.jelppi.sync.spi.LiveCalls;
import fi.jelppi.sync.spi.SyncStatus;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;

/** What central says to a screen of a hall that is let in; that it does is tried over HTTP elsewhere. */
public final class SaidByCentral implements LiveCalls {

    private static final String SERVER = "meet.jelppi.example";

    public final ParticipantId screen = new ParticipantId(UUID.randomUUID());
    /** Another node of the hall is heard. */
    public volatile boolean heardElsewhere;
    /** The coach has asked this screen out. */
    public volatile boolean out;

    public final AtomicInteger joins = new AtomicInteger();
    public final AtomicInteger leaves = new AtomicInteger();

    private volatile CountDownLatch line = new CountDownLatch(0);

    /** Whoever wants to come in waits for an answer from now on. */
    public void isSlow() {
        line = new CountDownLatch(1);
    }

    public void isFastAgain() {
        line.countDown();
    }

    @Override
    public <T extends Record> Answer<T> ask(String path, Record question, Class<T> type) {
        return new Came<>(type.cast(answer(question)));
    }

    private Record answer(Record question) {
        return switch (question) {
            case LiveWire.Join _ -> joined();
            case LiveWire.Beat _ -> new LiveWire.Heard("in", 1, 0, false, false, 0, heardElsewhere, null);
            case LiveWire.Leave _ -> {
                leaves.incrementAndGet();
                yield new LiveWire.Done();
            }
            default -> throw new IllegalArgumentException("not asked here: " + question);
        };
    }

    private LiveWire.Joined joined() {
        try {
            line.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        joins.incrementAndGet();
        return out
                ? new LiveWire.Joined("out", null, null, null, null, false, false, false, null)
                : new LiveWire.Joined(
                        "in", screen.toString(), SERVER, "room", "token", true, true, heardElsewhere, null);
    }

    public HallScreen hall(ApplicationContext kiosk) {
        return new HallScreen(this, kiosk.getBean(ThisPoint.class), new MeetingServer(SERVER));
    }

    /** Nothing is kept: each ticket is asked for. */
    public TicketKeeper tickets(ApplicationContext kiosk) {
        return new TicketKeeper(
                kiosk.getBean(HallMeetings.class),
                hall(kiosk),
                kiosk.getBean(SyncStatus.class),
                kiosk.getBean(Clock.class));
    }
}
