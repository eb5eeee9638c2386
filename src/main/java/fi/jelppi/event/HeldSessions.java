package fi.jelppi.event;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A session that somebody has been to stays what it was: its day, its point, its event. Its times and room may change. */
@Component
@OnCentral
class HeldSessions {

    private final SessionVisits visits;

    HeldSessions(SessionVisits visits) {
        this.visits = visits;
    }

    List<DraftProblem> problems(Event before, EventDraft draft) {
        Set<SessionId> held =
                visits.visited(before.sessions().stream().map(Session::id).toList());
        if (held.isEmpty()) {
            return List.of();
        }
        var problems = new ArrayList<DraftProblem>();
        if (!before.point().equals(draft.point())) {
            problems.add(new DraftProblem("point", "event.form.bad.held-point"));
        }
        before.sessions().stream().filter(it -> held.contains(it.id())).forEach(it -> check(it, draft, problems));
        return problems;
    }

    private static void check(Session session, EventDraft draft, List<DraftProblem> problems) {
        var ids = draft.sessions().stream().map(EventDraft.Meeting::id).collect(Collectors.toList());
        int place = ids.indexOf(session.id());
        if (place < 0) {
            problems.add(new DraftProblem("sessions", "event.form.bad.held-removed"));
        } else if (!Objects.equals(draft.sessions().get(place).date(), session.date())) {
            problems.add(new DraftProblem("sessions." + place + ".date", "event.form.bad.held-date"));
        }
    }
}
