package fi.jelppi.organisation;

import fi.jelppi.shared.Documents;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What visitors are told about the points; written at central, known on the kiosks of the point. */
@Service
public class PointInfos {

    /** Days that are over for longer are dropped with the next change. */
    private static final int DAYS_KEPT = 31;

    /** @param version for {@link #save} */
    public record Editable(PointInfo info, long version) {}

    /** What came of saving. */
    public sealed interface Outcome {}

    public record Saved(Editable now) implements Outcome {}

    /** Somebody else saved meanwhile; nothing was changed. */
    public record Conflict(Editable theirs) implements Outcome {}

    private final Documents<PointInfoPayload> documents;
    private final ObjectProvider<ReferenceFeed> feed;
    private final Clock clock;
    private final JelppiProperties properties;

    PointInfos(JdbcClient jdbc, ObjectProvider<ReferenceFeed> feed, Clock clock, JelppiProperties properties) {
        this.documents = new Documents<>(jdbc, "point_info", PointInfoPayload.class);
        this.feed = feed;
        this.clock = clock;
        this.properties = properties;
    }

    /** Says nothing where nothing was told yet. */
    @Transactional(readOnly = true)
    public PointInfo of(PointId point) {
        return edit(point).info();
    }

    /** The same for an editor. */
    @Transactional(readOnly = true)
    public Editable edit(PointId point) {
        return documents
                .find(point.value())
                .map(stored -> new Editable(stored.content().toInfo(point), stored.version()))
                .orElseGet(() -> new Editable(PointInfo.of(point), Documents.NEW));
    }

    /** How a point stands now. */
    @Transactional(readOnly = true)
    public PointMoment now(PointId point) {
        return new PointMoment(of(point), clock.instant(), properties.zone());
    }

    /**
     * Saves and sends it to the kiosks of the point. Central only.
     *
     * @param version of what was changed, from {@link #edit}
     */
    @Transactional
    public Outcome save(PointInfo info, long version) {
        var today = LocalDate.now(clock.withZone(properties.zone()));
        var current = info.since(today.minusDays(DAYS_KEPT));
        var payload = PointInfoPayload.of(current);
        if (!documents.save(info.point().value(), payload, version)) {
            return new Conflict(edit(info.point()));
        }
        feed.ifAvailable(
                f -> f.publish(PointInfoPayload.TYPE, info.point().value(), Set.of(Scope.of(info.point())), payload));
        return new Saved(new Editable(current, version + 1));
    }
}
