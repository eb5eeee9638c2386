package fi.jelppi.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules for events made at the desk. */
final class DraftChecks {

    static final int MOST_SESSIONS = 60;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ROOM = 100;
    private static final int MOST_PEOPLE = 10_000;

    private final LocalDate today;
    private final List<DraftProblem> problems = new ArrayList<>();

    private DraftChecks(LocalDate today) {
        this.today = today;
    }

    static List<DraftProblem> of(EventDraft draft, LocalDate today) {
        var checks = new DraftChecks(today);
        checks.event(draft);
        for (int i = 0; i < draft.sessions().size(); i++) {
            checks.session("sessions." + i + ".", draft.sessions().get(i));
        }
        return checks.problems;
    }

    private void event(EventDraft draft) {
        if (draft.title().isBlank()) {
            problem("title", "event.form.bad.title-missing");
        } else if (draft.title().strip().length() > LONGEST_TITLE) {
            problem("title", "event.form.bad.title-long");
        } else if (draft.title().chars().anyMatch(Character::isISOControl)) {
            problem("title", "event.form.bad.control");
        }
        if (draft.kind() == null) {
            problem("kind", "event.form.bad.kind-missing");
        }
        if (draft.point() == null) {
            problem("point", "event.form.bad.point-missing");
        }
        if (draft.capacity() != null && (draft.capacity() < 1 || draft.capacity() > MOST_PEOPLE)) {
            problem("capacity", "event.form.bad.capacity");
        }
        if (draft.sessions().isEmpty()) {
            problem("sessions", "event.form.bad.no-session");
        } else if (draft.sessions().size() > MOST_SESSIONS) {
            problem("sessions", "event.form.bad.many-sessions");
        }
    }

    private void session(String at, EventDraft.Meeting session) {
        if (session.date() == null) {
            problem(at + "date", "event.form.bad.date-missing");
        } else if (session.date().isBefore(today.minusYears(1))
                || session.date().isAfter(today.plusYears(3))) {
            problem(at + "date", "event.form.bad.date-far");
        }
        if (session.start() == null) {
            problem(at + "start", "event.form.bad.time-missing");
        }
        if (session.end() == null) {
            problem(at + "end", "event.form.bad.time-missing");
        } else if (session.start() != null && !session.end().isAfter(session.start())) {
            problem(at + "end", "event.form.bad.end-first");
        }
        if (session.room().length() > LONGEST_ROOM) {
            problem(at + "room", "event.form.bad.room-long");
        }
    }

    private void problem(String field, String textKey) {
        problems.add(new DraftProblem(field, textKey));
    }
}
