package fi.jelppi.jobs.voucher;

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
 * The terms that the program brings with it, of a year that is over (decision 0222). Each is added once; what the desk
 * changed or took away stays as the desk left it.
 */
@Component
@OnCentral
class ShippedTerms {

    private static final String FILE = "jobs/voucher-terms.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Terms of the file, under an id that never changes. */
    record Shipped(UUID id, TermsPayload terms) {}

    private final Vouchers vouchers;
    private final JobTurns turns;

    ShippedTerms(Vouchers vouchers, JobTurns turns) {
        this.vouchers = vouchers;
        this.turns = turns;
    }

    /** Instances that start together would add the same rows; one of them is enough. */
    @EventListener(ApplicationReadyEvent.class)
    void addWhatIsMissing() {
        if (turns.take("jobs.voucher", Duration.ofSeconds(5))) {
            add();
        }
    }

    void add() {
        read().stream()
                .filter(shipped -> !vouchers.isKnown(shipped.id()))
                .forEach(shipped -> vouchers.save(shipped.terms().toTerms(shipped.id()), Documents.NEW));
    }

    static List<Shipped> read() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return List.of(JSON.readValue(file, Shipped[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
