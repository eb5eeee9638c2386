package fi.jelppi.guides.picture;

import fi.jelppi.guides.Guides;
import fi.jelppi.guides.PictureName;
import fi.jelppi.shared.CentralHttp;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.NodeIdentity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ssl.SslBundles;
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

    private final Guides guides;
    private final PictureTable table;
    private final NodeIdentity identity;
    private final HttpClient http;

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
    void run() {
        var shown = guides.pictures();
        var stored = table.names();
        var unused = new HashSet<>(stored);
        unused.removeAll(shown);
        table.remove(unused);
        var missing = new HashSet<>(shown);
        missing.removeAll(stored);
        identity.enrolled()
                .map(NodeIdentity.Enrolled::central)
                .filter(CentralHttp::isAllowed)
                .ifPresent(central -> fetch(central, missing));
    }

    /** Other scheduled work waits: where central does not answer once, it is asked no more this time. */
    private void fetch(URI central, Set<PictureName> missing) {
        try {
            for (PictureName name : missing.stream().limit(A_FEW).toList()) {
                fetch(central, name);
            }
        } catch (IOException _) {
            LOG.debug("no pictures of guides: central is not within reach");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is not that picture is not kept; the next turn asks again. */
    private void fetch(URI central, PictureName name) throws IOException, InterruptedException {
        get(central.resolve(name.path()))
                .filter(content -> GuidePictures.isNamed(content, name))
                .ifPresentOrElse(
                        content -> table.put(name, content),
                        () -> LOG.warn("central has not the picture {} of a guide", name));
    }

    private Optional<byte[]> get(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var in = answer.body()) {
            return answer.statusCode() == OK ? Optional.of(in.readNBytes(PictureMaker.LARGEST + 1)) : Optional.empty();
        }
    }
}
