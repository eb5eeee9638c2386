package fi.jelppi.guides.link;

import fi.jelppi.guides.IdentificationHosts;
import fi.jelppi.shared.OwnNetwork;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/**
 * Asks one address whether there is a page, and reads none of it. Each redirect is looked at before it is followed: none leads
 * into a private network, out of HTTPS, or to where people identify themselves.
 */
class LinkClient {

    private static final int MOST_REDIRECTS = 5;
    private static final int FIRST_ERROR = 400;

    private final LinkSettings settings;
    private final HttpClient http;

    LinkClient(LinkSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.patience())
                .build();
    }

    LinkAnswer ask(URI address) throws InterruptedException {
        try {
            return follow(address);
        } catch (UnknownHostException _) {
            return LinkAnswer.NO_SUCH_NAME;
        } catch (SSLException _) {
            return LinkAnswer.BAD_CERTIFICATE;
        } catch (IOException _) {
            return LinkAnswer.SILENT;
        } catch (IllegalArgumentException _) {
            return LinkAnswer.BROKEN;
        }
    }

    private LinkAnswer follow(URI first) throws IOException, InterruptedException {
        var at = first;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (IdentificationHosts.contain(at)) {
                return LinkAnswer.FINE;
            }
            if (!settings.ownNetwork() && !"https".equals(at.getScheme())) {
                return LinkAnswer.INSECURE;
            }
            if (!settings.ownNetwork() && OwnNetwork.has(at.getHost())) {
                return LinkAnswer.OWN_NETWORK;
            }
            var answer = answer(at);
            var on = on(at, answer);
            if (on.isEmpty()) {
                return LinkAnswer.ofStatus(answer.statusCode());
            }
            at = on.get();
        }
        return LinkAnswer.ROUND;
    }

    /** Many servers answer HEAD wrongly or not at all: what is no page is asked again as a browser would. */
    private HttpResponse<InputStream> answer(URI at) throws IOException, InterruptedException {
        try {
            var head = send(at, "HEAD");
            return head.statusCode() < FIRST_ERROR ? head : send(at, "GET");
        } catch (HttpTimeoutException | SSLException e) {
            throw e;
        } catch (IOException _) {
            return send(at, "GET");
        }
    }

    /** The body is closed unread. */
    private HttpResponse<InputStream> send(URI at, String method) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(settings.patience())
                .header("User-Agent", "Jelppi-links/1.0")
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        return answer;
    }

    private static Optional<URI> on(URI from, HttpResponse<?> answer) {
        return answer.statusCode() / 100 == 3
                ? answer.headers().firstValue("Location").map(from::resolve)
                : Optional.empty();
    }
}
