package fi.jelppi.guides.picture;

import fi.jelppi.guides.Guides;
import fi.jelppi.guides.PictureName;
import fi.jelppi.shared.CentralHttp;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.picture.PictureMaker;
import fi.jelppi.sync.spi.NodeIdentity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Fetches what the kiosk's guides show and it does not have, each picture once, and forgets what they show no more. A few at a
 * time: everything else of a new kiosk comes first.
 */
@Component
@OnKiosk
class PictureFetch {

    private static final Logger LOG = LoggerFactory.getLogger(PictureFetch.class);
    private static final int A_FEW = 20;
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Of a whole picture, over the slowest line. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /**
     * @param waiting that are still to come
     * @param refused that central did not have when it was asked
     */
    record State(int waiting, int refused) {}

    private final Guides guides;
    private final PictureTable table;
    private final NodeIdentity identity;
    private final HttpClient http;
    private final AtomicBoolean busy = new AtomicBoolean();

    /** What central did not have, or had otherwise. */
    private final Set<PictureName> refused = ConcurrentHashMap.newKeySet();

    PictureFetch(
            Guides guides,
            PictureTable table,
            NodeIdentity identity,
            @Value("${jelppi.sync.ssl-bundle:}") String bundle,
            SslBundles bundles) {
        this.guides = guides;
        this.table = table;
        this.identity = identity;
        this.http = CentralHttp.client(bundle, bundles, PATIENCE);
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT30S")
    void everyHalfMinute() {
        if (busy.compareAndSet(false, true)) {
            // A slow line takes minutes, and other scheduled work does not wait for it.
            Thread.ofPlatform().name("guide-pictures").daemon().start(this::runAlone);
        }
    }

    private void runAlone() {
        try {
            run();
        } catch (DataAccessException e) {
            LOG.warn("pictures of guides cannot be kept: {}", e.getMessage());
        } finally {
            busy.set(false);
        }
    }

    void run() {
        var shown = guides.pictures();
        var stored = table.names();
        var unused = new HashSet<>(stored);
        unused.removeAll(shown);
        table.remove(unused);
        var missing = missing(shown, stored);
        refused.retainAll(missing);
        identity.enrolled()
                .map(NodeIdentity.Enrolled::central)
                .filter(CentralHttp::isAllowed)
                .ifPresent(central -> fetch(central, missing));
    }

    /** Pictures of its guides that the kiosk does not have yet. */
    State state() {
        var missing = missing(guides.pictures(), table.names());
        int refusedOnes = (int) missing.stream().filter(refused::contains).count();
        return new State(missing.size() - refusedOnes, refusedOnes);
    }

    private static Set<PictureName> missing(Set<PictureName> shown, Set<PictureName> stored) {
        var missing = new HashSet<>(shown);
        missing.removeAll(stored);
        missing.removeIf(ShippedPictures::has);
        return missing;
    }

    /** Where central does not answer once, it is asked no more this time. What it did not have holds up no other. */
    private void fetch(URI central, Set<PictureName> missing) {
        var next = missing.stream()
                .sorted(Comparator.comparing((PictureName name) -> refused.contains(name)))
                .limit(A_FEW)
                .toList();
        try {
            for (PictureName name : next) {
                fetch(central, name);
            }
        } catch (IOException _) {
            LOG.debug("no pictures of guides: central is not within reach");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is not that picture is not kept; the next turn asks again, and says so once. */
    private void fetch(URI central, PictureName name) throws IOException, InterruptedException {
        var content = get(central.resolve(name.path())).filter(came -> GuidePictures.isNamed(came, name));
        if (content.isPresent()) {
            table.put(name, content.get());
        } else if (refused.add(name)) {
            LOG.warn("central has not the picture {} of a guide", name);
        }
    }

    /** A request's own time ends with the first byte of the answer; a line that dies after that must not be waited for. */
    private Optional<byte[]> get(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build();
        var coming = http.sendAsync(
                request,
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), PictureMaker.LARGEST));
        try {
            var answer = coming.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
            return answer.statusCode() == OK ? Optional.of(answer.body()) : Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            coming.cancel(true);
            throw new IOException("central did not send all of it", e);
        }
    }
}
