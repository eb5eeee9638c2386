package fi.jelppi.support.feedback;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.SentFacts;
import fi.jelppi.sync.spi.SyncStatus;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A kiosk forgets what people wrote some time after central has it. Nothing goes by a clock that central has not found right. */
@Component
@OnKiosk
class HallKeeping {

    private static final int CHUNK = 500;
    private static final UUID START = new UUID(0, 0);

    private final HallWriter writer;
    private final SentFacts sent;
    private final SyncStatus status;
    private final FeedbackProperties settings;
    private final Clock clock;

    HallKeeping(HallWriter writer, SentFacts sent, SyncStatus status, FeedbackProperties settings, Clock clock) {
        this.writer = writer;
        this.sent = sent;
        this.status = status;
        this.settings = settings;
        this.clock = clock;
    }

    /** Every hour: a hall's machine is often on for some hours of the day only. */
    @Scheduled(initialDelay = 6, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void run() {
        if (!status.now().mayDeleteByClock()) {
            return;
        }
        var before = clock.instant().minus(settings.forgetSentAfter());
        var chunk = writer.after(START, CHUNK);
        while (!chunk.isEmpty()) {
            sent.sentBefore(before, chunk).forEach(writer::blank);
            chunk = writer.after(chunk.getLast(), CHUNK);
        }
    }
}
