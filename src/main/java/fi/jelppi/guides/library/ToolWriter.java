package fi.jelppi.guides.library;

import fi.jelppi.files.FileStore;
import fi.jelppi.files.StoredFile;
import fi.jelppi.guides.library.ToolInput.Bad;
import fi.jelppi.guides.library.ToolInput.Good;
import fi.jelppi.guides.library.ToolInput.Problem;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The library at the desk; each change goes to the kiosks at once. Changes at central only. */
@Service
public class ToolWriter {

    /** What came of a change. */
    public sealed interface Outcome {

        record Saved(StoredTool now) implements Outcome {}

        record Refused(Set<Problem> problems) implements Outcome {}

        /** Nothing was written: somebody else was faster. */
        record Changed(StoredTool theirs) implements Outcome {}

        /** It is not there any more. */
        record Gone() implements Outcome {}

        /** No more can be kept. */
        record Full() implements Outcome {}
    }

    private final ToolTable table;
    private final FileStore files;
    private final ObjectProvider<ReferenceFeed> feed;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ToolWriter(
            ToolTable table,
            FileStore files,
            ObjectProvider<ReferenceFeed> feed,
            TransactionTemplate transaction,
            Clock clock,
            JelppiProperties properties) {
        this.table = table;
        this.files = files;
        this.feed = feed;
        this.transaction = transaction;
        this.clock = clock.withZone(properties.zone());
    }

    /** In no order. */
    public List<StoredTool> all() {
        return table.all();
    }

    public Optional<StoredTool> find(ToolId id) {
        return table.find(id);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param known as it was when it was opened; null for a new one */
    public Outcome save(ToolInput input, @Nullable StoredTool known) {
        if (known == null && table.count() >= ToolTable.MOST) {
            return new Outcome.Full();
        }
        if (!isKept(input.file())) {
            return new Outcome.Refused(Set.of(Problem.FILE));
        }
        var added = known == null ? today() : known.tool().upkeep().added();
        return switch (input.check(added, today())) {
            case Bad bad -> new Outcome.Refused(bad.problems());
            case Good good -> write(known == null ? ToolId.next() : known.id(), good.tool(), known);
        };
    }

    /** Whoever wrote for days finds it deleted. */
    private boolean isKept(@Nullable StoredFile file) {
        return file == null || files.has(file);
    }

    private Outcome write(ToolId id, Tool tool, @Nullable StoredTool known) {
        long version = known == null ? Documents.NEW : known.version();
        try {
            return Objects.requireNonNull(transaction.execute(status -> written(id, tool, version)));
        } catch (DuplicateKeyException _) {
            return now(id);
        }
    }

    private Outcome written(ToolId id, Tool tool, long version) {
        var file = tool.file();
        // Its row is locked from here on: if it is to be deleted this night, that is done already, or not done.
        if (file != null && !files.use(file.hash())) {
            return new Outcome.Refused(Set.of(Problem.FILE));
        }
        var payload = ToolPayload.of(tool);
        if (!table.save(id, payload, version)) {
            return now(id);
        }
        feed.ifAvailable(it -> it.publish(ToolPayload.TYPE, id.value(), Set.of(Scope.EVERYONE), payload));
        return new Outcome.Saved(new StoredTool(id, version + 1, tool));
    }

    /** Gone when it is taken away, by this or by somebody else before. */
    public Outcome remove(StoredTool known) {
        boolean removed = Objects.requireNonNull(transaction.execute(status -> {
            boolean there = table.remove(known.id(), known.version());
            if (there) {
                feed.ifAvailable(it -> it.withdraw(ToolPayload.TYPE, known.id().value()));
            }
            return there;
        }));
        return removed ? new Outcome.Gone() : now(known.id());
    }

    private Outcome now(ToolId id) {
        return table.find(id).<Outcome>map(Outcome.Changed::new).orElseGet(Outcome.Gone::new);
    }
}
