package fi.jelppi.guides;

import fi.jelppi.guides.SaveResult.Broken;
import fi.jelppi.guides.SaveResult.Conflict;
import fi.jelppi.guides.SaveResult.Saved;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.Documents.Stored;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Guides at the desk: each change is a version, and goes to the kiosks at once (decision 0251). Changes at central only. */
@Service
public class EditedGuides {

    /** @param version that was changed; {@link Documents#NEW} where the desk never touched the guide */
    public record Change(long version, UserId by) {}

    /**
     * @param files that stand, or are to come, by language
     * @param from when they are to come; null for those that stand
     */
    public record Draft(
            Map<Locale, String> files,
            long version,
            @Nullable LocalDate from) {

        /** Of what stands. */
        public Draft(Map<Locale, String> files, long version) {
            this(files, version, null);
        }
    }

    private final GuideEntries entries;
    private final GuideTable table;
    private final GuideHistory history;
    private final ObjectProvider<ReferenceFeed> feed;
    private final TransactionTemplate transaction;
    private final PictureShelf pictures;
    private final Today today;

    EditedGuides(
            GuideEntries entries,
            GuideTable table,
            GuideHistory history,
            ObjectProvider<ReferenceFeed> feed,
            TransactionTemplate transaction,
            PictureShelf pictures,
            Today today) {
        this.entries = entries;
        this.table = table;
        this.history = history;
        this.feed = feed;
        this.transaction = transaction;
        this.pictures = pictures;
        this.today = today;
    }

    /** By theme; hidden ones, too. */
    public List<GuideEntry> entries() {
        return entries.all();
    }

    /** Empty for a name that nobody has used. */
    public Optional<Draft> draft(GuideId id) {
        var stored = table.find(id);
        var content = stored.map(Stored::content).map(now -> now.on(today.get()));
        var own = content.map(GuidePayload::newest).filter(files -> !files.isEmpty());
        long version = stored.map(Stored::version).orElse(Documents.NEW);
        var from = content.map(GuidePayload::plan).map(Plan::from).orElse(null);
        return own.or(() -> ShippedGuides.filesOf(id)).map(files -> new Draft(files, version, from));
    }

    /** Its files and pictures to send on, in the form that {@link GuideUpload#read} takes. */
    public byte[] zip(GuideId id) {
        var files = draft(id).map(Draft::files).orElse(Map.of());
        var shown = new HashMap<PictureName, byte[]>();
        Proof.pictures(files).forEach(name -> pictures.find(name).ifPresent(content -> shown.put(name, content)));
        return GuideZip.of(id, files, shown);
    }

    /** Publishes a text at once. It must be whole in every complete language, and readable. */
    public SaveResult save(GuideId id, Map<Locale, String> files, Change change) {
        return saveFrom(id, files, today.get(), change);
    }

    /** The same on a day; until then stands what stood. */
    public SaveResult saveFrom(GuideId id, Map<Locale, String> files, LocalDate day, Change change) {
        var whole = Proof.whole(files);
        var problems = problems(id, whole);
        if (!problems.isEmpty()) {
            return new Broken(problems);
        }
        return write(id, change, now -> isToCome(day) ? now.withLater(whole, day) : now.withTexts(whole));
    }

    /** Everything that keeps a text from being published. */
    public List<GuideProblem> problems(GuideId id, Map<Locale, String> files) {
        var problems = new ArrayList<>(Proof.problems(id, files));
        files.forEach((language, text) -> Proof.pictures(Map.of(language, text)).stream()
                .filter(name -> !pictures.has(name))
                .forEach(name -> problems.add(new GuideProblem(
                        GuideReader.name(id, language), 0, GuideProblem.Kind.NO_SUCH_PICTURE, name.value()))));
        return problems;
    }

    private boolean isToCome(LocalDate day) {
        return day.isAfter(today.get());
    }

    public SaveResult hide(GuideId id, Change change) {
        return write(id, change, now -> now.ofHidden(true));
    }

    /** The last day that visitors see it is the one before. */
    public SaveResult hideFrom(GuideId id, LocalDate day, Change change) {
        return write(id, change, now -> isToCome(day) ? now.endingOn(day) : now.ofHidden(true));
    }

    /** What was to come by itself does not; the history keeps its text. */
    public SaveResult withoutPlan(GuideId id, Change change) {
        return write(id, change, GuidePayload::withoutPlan);
    }

    /** A new guide does not come on its day; its text is kept, hidden. */
    public SaveResult holdBack(GuideId id, Change change) {
        return write(id, change, GuidePayload::heldBack);
    }

    public SaveResult show(GuideId id, Change change) {
        return write(id, change, now -> now.ofHidden(false));
    }

    public SaveResult backToShipped(GuideId id, Change change) {
        return write(id, change, now -> now.withTexts(Map.of()));
    }

    /** Makes an older text the newest. One that waited for a day that is still ahead waits for it again. */
    public SaveResult restore(GuideId id, long old, Change change) {
        return history.find(id, old).map(then -> restored(id, then, change)).orElseGet(() -> conflict(id));
    }

    private SaveResult restored(GuideId id, GuideHistory.Content then, Change change) {
        var from = then.plan().from();
        return then.own().isEmpty()
                ? backToShipped(id, change)
                : saveFrom(id, then.own(), from == null ? today.get() : from, change);
    }

    private SaveResult write(GuideId id, Change change, UnaryOperator<GuidePayload> edit) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> written(id, change, edit)));
        } catch (DuplicateKeyException _) {
            return conflict(id);
        }
    }

    private SaveResult written(GuideId id, Change change, UnaryOperator<GuidePayload> edit) {
        var now = table.find(id).map(Stored::content).orElseGet(() -> GuidePayload.untouched(id));
        var next = edit.apply(now.on(today.get()));
        if (!table.save(next, change.version())) {
            return conflict(id);
        }
        long version = change.version() + 1;
        history.add(next, version, change.by());
        feed.ifAvailable(f -> f.publish(GuidePayload.TYPE, GuidePayload.key(id), Set.of(Scope.EVERYONE), next));
        return new Saved(version);
    }

    private Conflict conflict(GuideId id) {
        return new Conflict(draft(id).orElseGet(() -> new Draft(Map.of(), Documents.NEW)));
    }
}
