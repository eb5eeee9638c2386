package fi.jelppi.device;

import fi.jelppi.shared.CentralHttp;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.NodeIdentity.Enrolled;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks central for credentials: HTTPS with TLS 1.2 or later, no redirects, plain HTTP to this machine only. */
@Component
@OnKiosk
class EnrolClient {

    sealed interface Reply {}

    record Accepted(EnrolWire.Granted granted) implements Reply {}

    record Refused(Enroller.Result result) implements Reply {}

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http;

    EnrolClient(@Value("${jelppi.sync.ssl-bundle:}") String bundle, SslBundles bundles) {
        http = CentralHttp.client(bundle, bundles, PATIENCE);
    }

    static boolean isAllowed(URI central) {
        return CentralHttp.isAllowed(central);
    }

    Reply enrol(URI central, String code, DeviceId device) {
        var body = JSON.writeValueAsBytes(new EnrolWire.Request(code, device.value()));
        try {
            var answer = send(HttpRequest.newBuilder(central.resolve(EnrolWire.ENROL))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
            if (answer.statusCode() != 200) {
                return new Refused(refusal(answer.statusCode()));
            }
            var granted = JSON.readValue(answer.body(), EnrolWire.Granted.class);
            return granted == null || !granted.isWhole() ? new Refused(new Enroller.NoAnswer()) : new Accepted(granted);
        } catch (IOException | JacksonException e) {
            return new Refused(new Enroller.NoAnswer());
        }
    }

    /** Empty when central cannot be reached or does not want to. */
    Optional<String> rotate(Enrolled me) {
        try {
            var answer = send(HttpRequest.newBuilder(me.central().resolve(EnrolWire.CREDENTIAL))
                    .header("Authorization", "Bearer " + me.device() + ":" + me.secret())
                    .POST(HttpRequest.BodyPublishers.noBody()));
            return answer.statusCode() == 200
                    ? Optional.of(JSON.readValue(answer.body(), EnrolWire.Rotated.class)
                            .secret())
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static Enroller.Result refusal(int status) {
        return switch (status) {
            case 403 -> new Enroller.WrongCode();
            case 410 -> new Enroller.ExpiredCode();
            case 429 -> new Enroller.TooManyTries();
            default -> new Enroller.NoAnswer();
        };
    }
}
