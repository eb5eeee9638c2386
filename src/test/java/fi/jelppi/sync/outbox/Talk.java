package fi.jelppi.sync.outbox;

import fi.jelppi.sync.settings.SyncProperties;
import fi.jelppi.sync.spi.NodeIdentity;
import java.net.http.HttpClient;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.support.GenericApplicationContext;

/** Lets a test take the sender's place: one conversation, as long as it wants. */
public final class Talk {

    private Talk() {}

    /** Gives a kiosk this client in place of the one that connects to a network. */
    public static void through(HttpClient client, GenericApplicationContext kiosk) {
        kiosk.registerBean(
                "line", CentralClient.class, () -> new CentralClient(kiosk.getBean(SyncProperties.class), client));
    }

    /**
     * Holds a conversation of so many rounds; {@code between} runs before each but the first.
     *
     * @return true when nothing failed
     */
    public static boolean hold(GenericApplicationContext kiosk, int rounds, Runnable between)
            throws InterruptedException {
        var conversation = kiosk.getBean(Conversation.class);
        var me = kiosk.getBean(NodeIdentity.class).enrolled().orElseThrow();
        var round = new AtomicInteger();
        try {
            conversation.hold(me, () -> {
                if (round.get() > 0 && round.get() < rounds) {
                    between.run();
                }
                return round.getAndIncrement() < rounds;
            });
            return true;
        } catch (LinkFailure e) {
            return false;
        } finally {
            conversation.end();
        }
    }
}
