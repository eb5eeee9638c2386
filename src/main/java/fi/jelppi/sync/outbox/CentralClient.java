package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.outbox.LinkFailure.Kind;
import fi.jelppi.sync.settings.SyncProperties;
import fi.jelppi.sync.spi.NodeIdentity.Enrolled;
import fi.jelppi.sync.wire.BatchCodec;
import fi.jelppi.sync.wire.ChangePage;
import fi.jelppi.sync.wire.FactBatch;
import fi.jelppi.sync.wire.Gzip;
import fi.jelppi.sync.wire.Hello;
import fi.jelppi.sync.wire.NodeReport;
import fi.jelppi.sync.wire.Receipt;
import fi.jelppi.sync.wire.Refusal;
import fi.jelppi.sync.wire.Takes;
import fi.jelppi.sync.wire.Welcome;
import fi.jelppi.sync.wire.WireJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Speaks the wire protocol with central: HTTPS with TLS 1.2 or later, no redirects, plain HTTP to this machine only. */
@Component
@OnKiosk
class CentralClient {

    private static final int MAX_ANSWER = 32 * 1024 * 1024;
    private static final Duration ANSWER_TIME = Duration.ofSeconds(30);
    private static final Duration PUSH_TIME = Duration.ofMinutes(2);
    private static final Duration LIVE_TIME = Duration.ofSeconds(8);
    private static final Duration FILE_TIME = Duration.ofMinutes(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final HttpClient http;
    private final SyncProperties settings;

    @Autowired
    CentralClient(SyncProperties settings, SslBundles bundles) {
        this(settings, connecting(settings, bundles));
    }

    CentralClient(SyncProperties settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
    }

    private static HttpClient connecting(SyncProperties settings, SslBundles bundles) {
        var tls = new SSLParameters();
        tls.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslParameters(tls)
                .connectTimeout(Duration.ofSeconds(15));
        if (settings.sslBundle() != null) {
            builder.sslContext(bundles.getBundle(settings.sslBundle()).createSslContext());
        }
        return builder.build();
    }

    Welcome hello(Enrolled me, Hello hello) throws InterruptedException {
        var body = WireJson.MAPPER.writeValueAsBytes(hello);
        var request = request(me, "/sync/v1/hello", ANSWER_TIME)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return read(send(request), Welcome.class);
    }

    Receipt push(Enrolled me, FactBatch batch) throws InterruptedException {
        var body = Gzip.pack(BatchCodec.write(batch));
        var request = request(me, "/sync/v1/facts", PUSH_TIME)
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return read(send(request), Receipt.class);
    }

    /** Asks what must be known at once; somebody waits for it before a screen. */
    HttpResponse<byte[]> live(Enrolled me, String path, Record question) throws InterruptedException {
        var request = request(me, path, LIVE_TIME)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(WireJson.MAPPER.writeValueAsBytes(question)));
        return send(request);
    }

    /** Asks for changes; the answer may be long in coming. */
    CompletableFuture<HttpResponse<byte[]>> ask(Enrolled me, String cursor, Takes takes, NodeReport report) {
        var path = "/sync/v1/changes?after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)
                + (takes.newest().isEmpty()
                        ? ""
                        : "&takes=" + URLEncoder.encode(takes.toString(), StandardCharsets.UTF_8));
        var request = request(me, path, settings.poll().plus(ANSWER_TIME))
                .header(NodeReport.HEADER, report.header())
                .header("Accept-Encoding", "gzip")
                .GET();
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    ChangePage page(HttpResponse<byte[]> answer) {
        return read(answer, ChangePage.class);
    }

    /**
     * Writes a file's bytes from there on, or all of them where central begins anew.
     *
     * @return what central answered; nothing is written unless it is 200 or 206
     */
    int file(Enrolled me, String path, long from, Path into) throws InterruptedException {
        var request = request(me, path, FILE_TIME);
        if (from > 0) {
            request.header("Range", "bytes=" + from + "-");
        }
        var answer = http.sendAsync(request.GET().build(), info -> switch (info.statusCode()) {
            case 200 ->
                HttpResponse.BodySubscribers.ofFile(
                        into,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
            case 206 -> HttpResponse.BodySubscribers.ofFile(into, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            default -> HttpResponse.BodySubscribers.replacing(into);
        });
        try {
            return answer.get(FILE_TIME.toSeconds(), TimeUnit.SECONDS).statusCode();
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            throw new LinkFailure(Kind.UNREACHABLE, e.getClass().getSimpleName(), null);
        }
    }

    private static HttpRequest.Builder request(Enrolled me, String path, Duration patience) {
        var base = me.central().toString();
        var uri = URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
        if (!allowed(uri)) {
            throw new LinkFailure(Kind.UNREACHABLE, "central's address is neither HTTPS nor on this machine", null);
        }
        return HttpRequest.newBuilder(uri)
                .timeout(patience)
                .header("Authorization", "Bearer " + me.device() + ":" + me.secret());
    }

    static boolean allowed(URI uri) {
        return "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && loopback(uri.getHost());
    }

    private static boolean loopback(@Nullable String host) {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws InterruptedException {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new LinkFailure(Kind.UNREACHABLE, e.getClass().getSimpleName(), null);
        }
    }

    private static <T> T read(HttpResponse<byte[]> answer, Class<T> type) {
        if (answer.statusCode() != 200) {
            throw refused(answer);
        }
        try {
            boolean packed = "gzip"
                    .equals(answer.headers().firstValue("Content-Encoding").orElse(""));
            return WireJson.MAPPER.readValue(packed ? Gzip.unpack(answer.body(), MAX_ANSWER) : answer.body(), type);
        } catch (JacksonException | fi.jelppi.sync.wire.MalformedMessageException e) {
            throw new LinkFailure(Kind.UNREACHABLE, "the answer is not central's", null);
        }
    }

    private static LinkFailure refused(HttpResponse<byte[]> answer) {
        var kind = switch (title(answer)) {
            case Refusal.MALFORMED, Refusal.TOO_LARGE -> Kind.REFUSED_BATCH;
            case Refusal.REVOKED -> Kind.REVOKED;
            case Refusal.EPOCH_TAKEN -> Kind.EPOCH_TAKEN;
            case Refusal.SNAPSHOT_NEEDED -> Kind.SNAPSHOT_NEEDED;
            default -> Kind.UNREACHABLE;
        };
        return new LinkFailure(kind, "the answer was " + answer.statusCode(), pause(answer));
    }

    /** What central calls its refusal; empty when somebody else on the line answered. */
    private static String title(HttpResponse<byte[]> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith(Refusal.MEDIA_TYPE)) {
            return "";
        }
        try {
            return WireJson.MAPPER.readTree(answer.body()).path("title").asString("");
        } catch (JacksonException e) {
            return "";
        }
    }

    private static @Nullable Duration pause(HttpResponse<byte[]> answer) {
        try {
            var seconds = answer.headers().firstValue("Retry-After").map(Long::valueOf);
            return seconds.map(Duration::ofSeconds)
                    .filter(pause -> !pause.isNegative() && pause.compareTo(LONGEST_PAUSE) <= 0)
                    .orElse(null);
        } catch (NumberFormatException e) {
            return null; // a date: the usual pause will do
        }
    }
}
