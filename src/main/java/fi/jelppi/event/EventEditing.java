package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk's form does: adds, changes and cancels events, and notices when two people do it at once. */
@Service
@OnCentral
public class EventEditing {

    /** Nobody has saved the event yet. */
    public static final long NEW = -1;

    private static final Duration OPENS_BEFORE = Duration.ofMinutes(60);

    private final EventRows rows;
    private final Programme programme;
    private final HeldSessions held;
    private final Horizon horizon;
    private final JelppiProperties properties;

    EventEditing(EventRows rows, Programme programme, HeldSessions held, Horizon horizon, JelppiProperties properties) {
        this.rows = rows;
        this.programme = programme;
        this.held = held;
        this.horizon = horizon;
        this.properties = properties;
    }

    /** @param version to be handed back with the change */
    public record Editable(Event event, long version) {}

    /** What came of saving. */
    public sealed interface Outcome {

        record Saved(Event event) implements Outcome {}

        record Invalid(List<DraftProblem> problems) implements Outcome {}

        /** Somebody else saved since this version was read. */
        record Conflict(Editable theirs) implements Outcome {}

        /** No such event. */
        record Gone() implements Outcome {}
    }

    @Transactional(readOnly = true)
    public Optional<Editable> find(EventId id) {
        return rows.findById(id.value()).map(EventEditing::editable);
    }

    /** @param version what {@link #find} gave, or {@link #NEW} */
    @Transactional
    public Outcome save(EventId id, EventDraft draft, long version) {
        var problems = DraftChecks.of(draft, horizon.today());
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        var row = rows.lock(id.value()).orElse(null);
        if (row == null) {
            return version == NEW ? saved(new EventRow(id.value()), event(id, draft, null)) : new Outcome.Gone();
        }
        if (Objects.requireNonNull(row.version) != version) {
            return new Outcome.Conflict(editable(row));
        }
        var before = row.toEvent();
        var heldProblems = held.problems(before, draft);
        return heldProblems.isEmpty() ? saved(row, event(id, draft, before)) : new Outcome.Invalid(heldProblems);
    }

    /** The event stays in the lists, marked; nobody can register any more. Visits made until now stay and count. */
    @Transactional
    public Outcome cancel(EventId id) {
        var row = rows.lock(id.value()).orElse(null);
        if (row == null) {
            return new Outcome.Gone();
        }
        var it = row.toEvent();
        return saved(
                row,
                new Event(
                        id,
                        it.title(),
                        it.kind(),
                        it.point(),
                        it.walkInsAllowed(),
                        it.checkOut(),
                        it.capacity(),
                        it.publicRegistration(),
                        true,
                        it.sessions(),
                        it.halls()));
    }

    private Outcome saved(EventRow row, Event event) {
        programme.save(row, event);
        return new Outcome.Saved(event);
    }

    private static Editable editable(EventRow row) {
        return new Editable(row.toEvent(), Objects.requireNonNull(row.version));
    }

    private Event event(EventId id, EventDraft draft, @Nullable Event before) {
        Map<SessionId, Session> known =
                before == null ? Map.of() : before.sessions().stream().collect(Collectors.toMap(Session::id, it -> it));
        var point = Objects.requireNonNull(draft.point());
        var sessions = draft.sessions().stream()
                .map(meeting -> session(id, draft, meeting, known))
                .toList();
        return new Event(
                id,
                draft.title().strip(),
                Objects.requireNonNull(draft.kind()),
                point,
                draft.options().walkInsAllowed(),
                draft.options().checkOut(),
                draft.capacity(),
                draft.options().publicRegistration(),
                before != null && before.cancelled(),
                sessions,
                draft.halls());
    }

    private Session session(EventId id, EventDraft draft, EventDraft.Meeting meeting, Map<SessionId, Session> known) {
        var before = meeting.id() == null ? null : known.get(meeting.id());
        return new Session(
                before == null ? SessionId.next() : before.id(),
                id,
                Objects.requireNonNull(draft.point()),
                Objects.requireNonNull(meeting.date()),
                Objects.requireNonNull(meeting.start()),
                Objects.requireNonNull(meeting.end()),
                before == null ? properties.zone() : before.zone(),
                meeting.room().isBlank() ? null : meeting.room().strip(),
                before == null ? OPENS_BEFORE : before.opensBefore());
    }
}
