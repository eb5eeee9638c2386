package fi.jelppi.jobs.source;

import fi.jelppi.jobs.source.SourceFailure.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Asks a source. Follows no redirect, and waits for none forever. */
final class SourceHttp {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int OK = 200;

    private final HttpClient http;
    private final Duration patience;
    private final Duration longestAnswer;

    /**
     * @param patience so long a silent source is waited for
     * @param longestAnswer so long an answer may take, once it has begun
     */
    SourceHttp(Duration patience, Duration longestAnswer) {
        this.patience = patience;
        this.longestAnswer = longestAnswer;
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** The caller closes its body. */
    HttpResponse<InputStream> open(HttpRequest.Builder request) throws SourceFailure, InterruptedException {
        try {
            var answer = http.send(request.timeout(patience).build(), HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != OK) {
                answer.body().close();
                throw failure(answer);
            }
            endInTime(answer.body());
            return answer;
        } catch (HttpTimeoutException _) {
            throw new SourceFailure(Kind.TIMEOUT);
        } catch (IOException _) {
            throw new SourceFailure(Kind.UNREACHABLE);
        }
    }

    /** The request's own time-out is over with the first line: a source that falls silent later is given up here. */
    private void endInTime(InputStream body) {
        CompletableFuture.delayedExecutor(longestAnswer.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    try {
                        body.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
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
        return new SourceFailure(kind, pause(answer));
    }

    /** Seconds, or a time by the source's own clock (RFC 9110, 10.2.3). */
    private static Optional<Duration> pause(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .flatMap(asked -> asked.matches("[0-9]{1,6}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(asked)))
                        : time(asked)
                                .flatMap(until -> answer.headers()
                                        .firstValue("Date")
                                        .flatMap(SourceHttp::time)
                                        .map(now -> Duration.between(now, until))))
                .filter(asked -> !asked.isNegative())
                .map(asked -> asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked);
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
