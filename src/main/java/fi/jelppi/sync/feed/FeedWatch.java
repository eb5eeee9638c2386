package fi.jelppi.sync.feed;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.settings.SyncProperties;
import fi.jelppi.sync.spi.PeerDirectory.Known;
import fi.jelppi.sync.wire.Takes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;

/**
 * Holds the questions of kiosks that have read everything until there is more. One thread looks at the feed's head, so
 * what another instance published is seen too.
 */
@Component
@OnCentral
public class FeedWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FeedWatch.class);
    private static final long LOOK_MILLIS = 400;

    private record Waiter(
            DeviceId device, Cursor cursor, Takes takes, long until, DeferredResult<ResponseEntity<?>> answer) {}

    private final FeedReader reader;
    private final SyncProperties settings;
    private final List<Waiter> waiters = new CopyOnWriteArrayList<>();
    private volatile boolean running;
    private Thread thread = new Thread();

    FeedWatch(FeedReader reader, SyncProperties settings) {
        this.reader = reader;
        this.settings = settings;
    }

    /** The next page: at once when there is something, else when there is, at the latest after the poll time. */
    public DeferredResult<ResponseEntity<?>> changes(Known peer, String after, Takes takes, ResponseEntity<?> gone) {
        var answer = new DeferredResult<ResponseEntity<?>>(
                settings.poll().plusSeconds(10).toMillis());
        var cursor = reader.open(peer.point(), after, takes).orElse(null);
        if (cursor == null) {
            answer.setResult(gone);
            return answer;
        }
        var page = reader.page(cursor, peer.device(), takes);
        if (!page.rows().isEmpty() || cursor.snapshotFrom() != null || !running) {
            answer.setResult(ResponseEntity.ok(page));
            return answer;
        }
        wait(new Waiter(
                peer.device(),
                Cursor.parse(page.cursor()).orElse(cursor),
                takes,
                System.nanoTime() + settings.poll().toNanos(),
                answer));
        return answer;
    }

    private void wait(Waiter waiter) {
        waiter.answer().onCompletion(() -> waiters.remove(waiter));
        waiters.add(waiter);
    }

    private void answerNow(Waiter waiter) {
        if (waiters.remove(waiter)) {
            try {
                waiter.answer()
                        .setResult(ResponseEntity.ok(reader.page(waiter.cursor(), waiter.device(), waiter.takes())));
            } catch (RuntimeException e) {
                // Not swallowed: whoever asked hears of it, by way of the endpoint's answers to errors.
                waiter.answer().setErrorResult(e);
            }
        }
    }

    private void run() {
        boolean failing = false;
        while (running) {
            try {
                Thread.sleep(LOOK_MILLIS);
                if (!waiters.isEmpty()) {
                    answerWhoNeedNotWait();
                }
                failing = false;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) { // this thread must outlive it; kiosks keep waiting and ask again
                if (!failing) {
                    LOG.warn("cannot look at the feed: {}", e.getClass().getName());
                }
                failing = true;
            }
        }
    }

    private void answerWhoNeedNotWait() {
        long head = reader.bounds().head();
        for (var waiter : waiters) {
            if (waiter.cursor().position() < head || System.nanoTime() - waiter.until() >= 0) {
                answerNow(waiter);
            }
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("feed-watch").daemon().start(this::run);
    }

    /** Answers everybody, so that a graceful stop has nothing to wait for. */
    @Override
    public void stop() {
        running = false;
        try {
            thread.join(LOOK_MILLIS + 10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        waiters.forEach(this::answerNow);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
