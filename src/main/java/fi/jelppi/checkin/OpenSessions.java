package fi.jelppi.checkin;

import fi.jelppi.event.Session;
import fi.jelppi.shared.SessionId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is on here now, how many are in, and which one the coach chose. */
@Component
class OpenSessions {

    private final Reception reception;
    private final HallReader halls;
    private final ClockWitness clock;
    private final HeadCounts heads;
    private final SelectedSession selected;

    OpenSessions(
            Reception reception, HallReader halls, ClockWitness clock, HeadCounts heads, SelectedSession selected) {
        this.reception = reception;
        this.halls = halls;
        this.clock = clock;
        this.heads = heads;
        this.selected = selected;
    }

    int present() {
        return open().stream().mapToInt(session -> heads.present(session.id())).sum();
    }

    /** See {@link Door#openToWalkIns()}. */
    List<Session> openToWalkIns() {
        ClockGuard.Reading now = clock.read();
        return reception
                .point()
                .map(point -> new Door(halls.read(point, now), now).openToWalkIns())
                .orElse(List.of());
    }

    void select(@Nullable SessionId session) {
        selected.set(session);
    }

    Optional<SessionId> selected() {
        return selected.get()
                .filter(id -> open().stream().anyMatch(session -> session.id().equals(id)));
    }

    private List<Session> open() {
        ClockGuard.Reading now = clock.read();
        return reception
                .point()
                .map(point -> halls.read(point, now).open(now.likely()))
                .orElse(List.of());
    }
}
