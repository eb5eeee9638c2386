package fi.jelppi.jobs.source;

import fi.jelppi.jobs.source.SourceFailure.Kind;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.OwnNetwork;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Fetches a page that the desk named. Looks around in no private network, unless a setting says so. */
@Component
@OnCentral
class PageClient {

    /** In bytes. */
    static final int LARGEST = 20 * 1024 * 1024;

    /** Other scheduled work of central waits while a page is read. */
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);

    private final PagesProperties settings;
    private final SourceHttp http;

    PageClient(PagesProperties settings) {
        this.settings = settings;
        this.http = new SourceHttp(settings.patience(), LONGEST_ANSWER);
    }

    String text(URI address) throws SourceFailure, InterruptedException {
        if (!settings.ownNetwork() && liesInside(address)) {
            throw new SourceFailure(Kind.OWN_NETWORK);
        }
        var answer = http.open(HttpRequest.newBuilder(address)
                .header("Accept", "text/html, application/ld+json, application/json, application/rss+xml, */*")
                .GET());
        try (var in = answer.body()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw new SourceFailure(Kind.TOO_MUCH);
            }
            return PageText.of(body, answer.headers().firstValue("Content-Type").orElse(null));
        } catch (IOException _) {
            throw new SourceFailure(Kind.TRUNCATED);
        }
    }

    private static boolean liesInside(URI address) throws SourceFailure {
        try {
            return OwnNetwork.has(address.getHost());
        } catch (UnknownHostException _) {
            throw new SourceFailure(Kind.UNREACHABLE);
        }
    }
}
