package fi.jelppi.support;

import fi.jelppi.shared.Documents;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lines that the program brings with it (decision 0102). Each is added once; what the desk changed or took away stays
 * as the desk left it.
 */
@Component
@OnCentral
class ShippedLines {

    private static final String FILE = "support/lines.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A line of the file, under an id that never changes. */
    record Shipped(UUID id, LinePayload line) {}

    private final SupportLines lines;
    private final JobTurns turns;

    ShippedLines(SupportLines lines, JobTurns turns) {
        this.lines = lines;
        this.turns = turns;
    }

    /** Instances that start together would add the same rows; one of them is enough. */
    @EventListener(ApplicationReadyEvent.class)
    void addWhatIsMissing() {
        if (turns.take("support.lines", Duration.ofSeconds(5))) {
            add();
        }
    }

    void add() {
        read().stream()
                .filter(shipped -> lines.version(shipped.id()).isEmpty())
                .forEach(shipped -> lines.save(shipped.line().toLine(shipped.id()), Documents.NEW));
    }

    static List<Shipped> read() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return List.of(JSON.readValue(file, Shipped[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
