package fi.jelppi.guides.link;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Asks many addresses: one after the other at each host, a few hosts at once, and ends in time. */
class LinkRound {

    private static final int HOSTS_AT_ONCE = 4;
    private static final ThreadFactory WORKERS =
            Thread.ofPlatform().name("links-", 0).daemon().factory();

    private final LinkClient client;

    LinkRound(LinkClient client) {
        this.client = client;
    }

    /** Answers of those for which there was time. */
    Map<URI, LinkAnswer> ask(Collection<URI> links, Duration atMost) throws InterruptedException {
        var answers = new ConcurrentHashMap<URI, LinkAnswer>();
        var byHost = links.stream().collect(Collectors.groupingBy(URI::getHost));
        var workers = Executors.newFixedThreadPool(HOSTS_AT_ONCE, WORKERS);
        try {
            byHost.values().forEach(host -> workers.execute(() -> askEach(host, answers)));
            workers.shutdown();
            workers.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            // Whoever looks up a name cannot be interrupted, and is not waited for: without a line that takes long.
            workers.shutdownNow();
        }
        return Map.copyOf(answers);
    }

    private void askEach(List<URI> links, Map<URI, LinkAnswer> answers) {
        try {
            for (URI link : links) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                answers.put(link, client.ask(link));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
