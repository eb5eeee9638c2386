package fi.jelppi.meeting.material;

import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.files.FileStore;
import fi.jelppi.files.StoredFile;
import fi.jelppi.meeting.material.MaterialInput.Problem;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is given out with an event: the desk adds and changes it, people at home and in its halls get it. Central only. */
@Service
@OnCentral
public class Materials {

    /** More is a library. */
    static final int MOST = 30;

    private final MaterialTable table;
    private final MaterialFeed feed;
    private final FileStore files;
    private final Programme programme;
    private final Clock clock;

    Materials(
            MaterialTable table,
            MaterialFeed feed,
            FileStore files,
            Programme programme,
            Clock clock,
            JelppiProperties properties) {
        this.table = table;
        this.feed = feed;
        this.files = files;
        this.programme = programme;
        this.clock = clock.withZone(properties.zone());
    }

    /** What came of adding or changing. */
    public sealed interface Outcome {

        record Added(Material material) implements Outcome {}

        record Changed(Material material) implements Outcome {}

        record Refused(Set<Problem> problems) implements Outcome {}

        /** The event has as many as one can have. */
        record Full() implements Outcome {}

        /** There is no such event. */
        record Gone() implements Outcome {}

        /** Somebody else has changed it meanwhile: theirs stays. */
        record Conflict(Material theirs) implements Outcome {}

        /** Somebody else has removed it meanwhile. */
        record Removed() implements Outcome {}
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Of an event, as they were added. */
    @Transactional(readOnly = true)
    public List<Material> of(EventId event) {
        return table.of(event);
    }

    @Transactional
    public Outcome add(MaterialInput input) {
        if (programme.event(input.event()).isEmpty()) {
            return new Outcome.Gone();
        }
        if (table.of(input.event()).size() >= MOST) {
            return new Outcome.Full();
        }
        var problems = input.problems(today());
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        var material = input.material(MaterialId.next());
        if (isFileLost(material)) {
            return new Outcome.Refused(Set.of(Problem.FILE));
        }
        table.add(material);
        feed.tell(input.event());
        return new Outcome.Added(material);
    }

    /**
     * Changes all but what it is and whose.
     *
     * @param seen as it was when somebody began to change it
     */
    @Transactional
    public Outcome change(Material seen, MaterialInput input) {
        var now = table.lock(seen.id()).orElse(null);
        if (now == null) {
            return new Outcome.Removed();
        }
        if (!now.equals(seen)) {
            return new Outcome.Conflict(now);
        }
        var problems = input.of(now).problems(today());
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        var material = input.of(now).material(now.id());
        if (isFileLost(material)) {
            return new Outcome.Refused(Set.of(Problem.FILE));
        }
        table.change(material);
        feed.tell(now.event());
        return new Outcome.Changed(material);
    }

    /** Its row is locked from here on: if it is to be deleted this night, that is done already, or not done. */
    private boolean isFileLost(Material material) {
        return material.file() != null && !files.use(material.file().hash());
    }

    /** Nothing where it is gone already. */
    @Transactional
    public void remove(MaterialId id) {
        table.find(id).filter(it -> table.remove(id)).ifPresent(it -> feed.tell(it.event()));
    }

    /** For people at home; nothing for an event that is cancelled. */
    @Transactional(readOnly = true)
    public Handed handed(Event event) {
        var now = clock.instant();
        return feed.handouts(event.id())
                .map(all -> new Handed(all.shown(now), all.isMoreComing(now)))
                .orElseGet(() -> new Handed(List.of(), false));
    }

    /** @param more something comes after the event */
    public record Handed(List<Handout> shown, boolean more) {

        /** Empty for what is not given out, or not now. */
        public Optional<StoredFile> file(MaterialId id) {
            return shown.stream()
                    .filter(it -> it.id().equals(id))
                    .findFirst()
                    .flatMap(it -> Optional.ofNullable(it.file()));
        }
    }
}
