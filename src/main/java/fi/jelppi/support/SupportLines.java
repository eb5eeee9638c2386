package fi.jelppi.support;

import fi.jelppi.shared.Documents;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Crisis and support lines; written at central, known on every kiosk. */
@Service
public class SupportLines {

    /** A page that nobody can read helps nobody. */
    static final int MOST = 100;

    /** @param version for {@link #save} */
    public record Editable(SupportLine line, long version) {}

    private final Documents<LinePayload> documents;
    private final ObjectProvider<ReferenceFeed> feed;

    SupportLines(JdbcClient jdbc, ObjectProvider<ReferenceFeed> feed) {
        this.documents = new Documents<>(jdbc, "support_line", LinePayload.class);
        this.feed = feed;
    }

    /** In the order in which they are shown. */
    @Transactional(readOnly = true)
    public List<SupportLine> all() {
        return editable().stream().map(Editable::line).toList();
    }

    @Transactional(readOnly = true)
    public List<Editable> editable() {
        return documents.all(2 * MOST).stream()
                .filter(stored -> !stored.content().isGone())
                .map(stored -> new Editable(stored.content().toLine(stored.id()), stored.version()))
                .sorted(Comparator.comparingInt((Editable one) -> one.line().order())
                        .thenComparing(one -> one.line().finnish().name()))
                .limit(MOST)
                .toList();
    }

    /**
     * Adds or changes a line and sends it to the kiosks. Central only.
     *
     * @param version of what was changed; {@link Documents#NEW} for a new line
     * @return false when somebody else has saved it meanwhile
     */
    @Transactional
    public boolean save(SupportLine line, long version) {
        var payload = LinePayload.of(line);
        boolean saved = documents.save(line.id(), payload, version);
        if (saved) {
            feed.ifAvailable(f -> f.publish(LinePayload.TYPE, line.id(), Set.of(Scope.EVERYONE), payload));
        }
        return saved;
    }

    /** Takes a line away for good, also when it was shipped with the program. Central only. */
    @Transactional
    public void remove(UUID id) {
        documents.find(id).ifPresent(stored -> {
            documents.save(id, stored.content().gone(), stored.version());
            feed.ifAvailable(f -> f.withdraw(LinePayload.TYPE, id));
        });
    }

    /** Whether there is or was such a line. */
    @Transactional(readOnly = true)
    Optional<Long> version(UUID id) {
        return documents.find(id).map(Documents.Stored::version);
    }
}
