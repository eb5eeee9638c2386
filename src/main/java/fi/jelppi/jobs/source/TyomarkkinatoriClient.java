package fi.jelppi.jobs.source;

import fi.jelppi.jobs.source.SourceFailure.Kind;
import fi.jelppi.shared.OnCentral;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks the interface for what has changed. Follows no redirect; the key goes to the configured address only. */
@Component
@OnCentral
class TyomarkkinatoriClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(30);
    private static final int OK = 200;

    private final TyomarkkinatoriProperties settings;
    private final HttpClient http;

    TyomarkkinatoriClient(TyomarkkinatoriProperties settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.patience())
                .build();
    }

    /**
     * @param since changes from then on; null for everything
     * @return the answer's body; the caller closes it
     */
    InputStream open(URI address, @Nullable Instant since) throws SourceFailure, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(settings.patience())
                .header("Content-Type", "application/json")
                .header("Accept", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(question(since)));
        if (settings.key() != null) {
            request.header(settings.keyHeader(), settings.key());
        }
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != OK) {
                answer.body().close();
                throw failure(answer);
            }
            endInTime(answer.body());
            return answer.body();
        } catch (HttpTimeoutException _) {
            throw new SourceFailure(Kind.TIMEOUT);
        } catch (IOException _) {
            throw new SourceFailure(Kind.UNREACHABLE);
        }
    }

    /** The request's own time-out is over with the first line: a source that falls silent later is given up here. */
    private static void endInTime(InputStream body) {
        CompletableFuture.delayedExecutor(LONGEST_ANSWER.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    try {
                        body.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private String question(@Nullable Instant since) {
        Map<String, Object> question = new LinkedHashMap<>();
        if (!settings.municipalities().isEmpty()) {
            question.put("municipalityIn", List.copyOf(settings.municipalities()));
        }
        if (since != null) {
            question.put("modified", Map.of("from", since.toString()));
        }
        return JSON.writeValueAsString(question);
    }

    private static SourceFailure failure(HttpResponse<?> answer) {
        int status = answer.statusCode();
        Kind kind = switch (status / 100) {
            case 3 -> Kind.REDIRECT;
            case 5 -> Kind.SERVER;
            default ->
                switch (status) {
                    case 401, 403 -> Kind.REFUSED;
                    case 429 -> Kind.TOO_OFTEN;
                    default -> Kind.STRANGE;
                };
        };
        return new SourceFailure(
                kind, answer.headers().firstValue("Retry-After").flatMap(TyomarkkinatoriClient::pause));
    }

    private static Optional<Duration> pause(String seconds) {
        return seconds.matches("[0-9]{1,6}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(seconds)))
                        .map(asked -> asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked)
                : Optional.empty();
    }
}
