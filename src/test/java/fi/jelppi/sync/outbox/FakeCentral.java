package fi.jelppi.sync.outbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.jelppi.sync.wire.BatchCodec;
import fi.jelppi.sync.wire.FactBatch;
import fi.jelppi.sync.wire.Gzip;
import fi.jelppi.sync.wire.Receipt;
import fi.jelppi.sync.wire.Refusal;
import fi.jelppi.sync.wire.Welcome;
import fi.jelppi.sync.wire.WireJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of central as a kiosk needs to be refused, to be enrolled and to get rid of its facts. */
public final class FakeCentral implements AutoCloseable {

    private static final int MOST = 1024 * 1024;

    private final HttpServer http;
    private final UUID point;
    private final String secret;

    /** What came in, in order. */
    public final List<FactBatch> batches = new CopyOnWriteArrayList<>();

    /** @param secret which alone opens; whoever enrols gets it */
    public FakeCentral(UUID point, String secret) throws IOException {
        this.point = point;
        this.secret = secret;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/sync/v1/hello", exchange -> answer(exchange, this::welcome));
        http.createContext("/sync/v1/facts", exchange -> answer(exchange, this::take));
        http.createContext("/sync/v1/enrol", this::enrol);
        http.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    private interface Answer {
        Object to(byte[] body);
    }

    private void answer(HttpExchange exchange, Answer answer) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        if (exchange.getRequestHeaders().getFirst("Authorization").endsWith(":" + secret)) {
            send(exchange, 200, answer.to(body));
        } else {
            exchange.getResponseHeaders().set("Content-Type", Refusal.MEDIA_TYPE);
            send(exchange, 403, Map.of("title", Refusal.REVOKED));
        }
    }

    private Object welcome(byte[] hello) {
        return new Welcome(new UUID(0, 7), System.currentTimeMillis(), point, List.of(), List.of(), 0, 0);
    }

    private Object take(byte[] packed) {
        var batch = BatchCodec.read(Gzip.unpack(packed, MOST));
        batches.add(batch);
        int facts = batch.facts().size();
        return new Receipt(
                System.currentTimeMillis(),
                batch.epoch(),
                batch.facts().getLast().seq(),
                facts,
                0,
                0);
    }

    private void enrol(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        send(
                exchange,
                200,
                Map.of("secret", secret, "point", point, "pointName", "Sinetän JELPPI", "name", "Sinettä 1"));
    }

    private static void send(HttpExchange exchange, int status, Object answer) throws IOException {
        var bytes = WireJson.MAPPER.writeValueAsBytes(answer);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
