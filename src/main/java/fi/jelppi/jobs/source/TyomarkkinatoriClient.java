package fi.jelppi.jobs.source;

import fi.jelppi.shared.OnCentral;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks the interface for what has changed; the key goes to the configured address only. */
@Component
@OnCentral
class TyomarkkinatoriClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(30);

    private final TyomarkkinatoriProperties settings;
    private final SourceHttp http;

    TyomarkkinatoriClient(TyomarkkinatoriProperties settings) {
        this.settings = settings;
        this.http = new SourceHttp(settings.patience(), LONGEST_ANSWER);
    }

    /**
     * @param since changes from then on; null for everything
     * @return the answer's body; the caller closes it
     */
    InputStream open(URI address, @Nullable Instant since) throws SourceFailure, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(question(since)));
        if (settings.key() != null) {
            request.header(settings.keyHeader(), settings.key());
        }
        return http.open(request).body();
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
}
