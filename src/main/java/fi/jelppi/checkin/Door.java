package fi.jelppi.checkin;

import fi.jelppi.checkin.Arrival.WithEventPass;
import fi.jelppi.checkin.Arrival.WithPersonalPass;
import fi.jelppi.checkin.Arrival.WithoutPass;
import fi.jelppi.checkin.ClockGuard.Reading;
import fi.jelppi.checkin.Decision.Enter;
import fi.jelppi.event.Event;
import fi.jelppi.event.Session;
import fi.jelppi.participant.PassClaims;
import fi.jelppi.shared.SessionId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which session an arrival belongs to, or why none. Knows no database and no clock. */
final class Door {

    private final Hall hall;
    private final Reading clock;

    Door(Hall hall, Reading clock) {
        this.hall = hall;
        this.clock = clock;
    }

    Decision decide(Arrival arrival) {
        return switch (arrival) {
            case WithEventPass pass -> eventPass(pass.claims(), pass.event());
            case WithPersonalPass pass -> personalPass(pass);
            case WithoutPass other -> other.wanted() == null ? choose(List.of()) : wanted(other.wanted());
        };
    }

    /**
     * Where somebody without a pass may have come, in order of start: more than one only when nobody but the visitor knows
     * which.
     */
    List<Session> openToWalkIns() {
        if (clock.suspect()) {
            return List.of();
        }
        List<Session> open = hall.open(clock.now());
        return hall.selectedOf(open)
                .map(List::of)
                .orElseGet(() -> open.stream()
                        .filter(session -> hall.eventOf(session).walkInsAllowed())
                        .sorted(Comparator.comparing(Session::startsAt))
                        .toList());
    }

    /** The visitor said where to; it may have ended while they thought about it. */
    private Decision wanted(SessionId wanted) {
        Optional<Session> session = hall.sessions().stream()
                .filter(known -> known.id().equals(wanted))
                .findFirst();
        if (session.isEmpty()) {
            return TurnedAway.nothingOn();
        }
        if (!clock.suspect() && !session.get().openAt(clock.now())) {
            return TurnedAway.over(hall.eventOf(session.get()), session.get());
        }
        return enterWithoutPass(session.get());
    }

    private Decision eventPass(PassClaims claims, @Nullable Event event) {
        if (event == null) {
            return expired(claims) ? TurnedAway.expired() : TurnedAway.otherEvent();
        }
        if (!event.isHeldAt(hall.point()) || event.cancelled()) {
            return expired(claims) ? TurnedAway.expired() : TurnedAway.wrong(event);
        }
        if (clock.suspect()) {
            return hall.nearest(event.sessions(), clock.likely())
                    .<Decision>map(session -> new Enter(event, session))
                    .orElseGet(TurnedAway::nothingOn);
        }
        List<Session> open = event.sessions().stream()
                .filter(session -> session.openAt(clock.now()))
                .toList();
        return hall.choose(open, clock.now())
                .map(session -> inWindow(claims, event, session))
                .orElseGet(() -> notOpen(claims, event));
    }

    private Decision inWindow(PassClaims claims, Event event, Session session) {
        if (expired(claims)) {
            return TurnedAway.expired();
        }
        return clock.now().isBefore(claims.notBefore())
                ? TurnedAway.tooEarly(event, session, claims.notBefore())
                : new Enter(event, session);
    }

    /** The event is held here, but not now. */
    private Decision notOpen(PassClaims claims, Event event) {
        Optional<Session> next = next(event.sessions());
        Optional<Session> today = event.sessions().stream()
                .filter(session -> Hall.sameDay(session, clock.now()))
                .max(Comparator.comparing(Session::endsAt));
        if (next.isPresent() && Hall.sameDay(next.get(), clock.now())) {
            return TurnedAway.tooEarly(event, next.get(), next.get().opensAt());
        }
        if (today.isPresent()) {
            return TurnedAway.over(event, today.get());
        }
        if (expired(claims)) {
            return TurnedAway.expired();
        }
        if (!hall.open(clock.now()).isEmpty()) {
            return TurnedAway.wrong(event);
        }
        return next.map(session -> TurnedAway.tooEarly(event, session, session.opensAt()))
                .orElseGet(() -> TurnedAway.over(event, event.sessions().getLast()));
    }

    private Decision personalPass(WithPersonalPass pass) {
        if (expired(pass.claims())) {
            return TurnedAway.expired();
        }
        if (!clock.suspect() && clock.now().isBefore(pass.claims().notBefore())) {
            return hall.choose(hall.open(clock.now()), clock.now())
                    .map(session -> TurnedAway.tooEarly(
                            hall.eventOf(session), session, pass.claims().notBefore()))
                    .orElseGet(TurnedAway::nothingOn);
        }
        return choose(hall.sessions().stream()
                .filter(session -> pass.registered().contains(session.event()))
                .toList());
    }

    /** Registered sessions first; others only where walk-ins may come. */
    private Decision choose(List<Session> registered) {
        List<Session> possible = clock.suspect() ? hall.sessions() : hall.open(clock.now());
        Optional<Session> own =
                pick(possible.stream().filter(registered::contains).toList());
        if (own.isPresent()) {
            return enter(own.get());
        }
        List<Session> free = possible.stream()
                .filter(session -> hall.eventOf(session).walkInsAllowed())
                .toList();
        Optional<Session> best = hall.selectedOf(possible).or(() -> pick(free)).or(() -> pick(possible));
        return best.map(this::enterWithoutPass).orElseGet(this::nothingOpen);
    }

    private Optional<Session> pick(List<Session> among) {
        return clock.suspect() ? hall.nearest(among, clock.likely()) : hall.choose(among, clock.now());
    }

    private Decision nothingOpen() {
        List<Session> today = clock.suspect() ? List.of() : hall.on(clock.now());
        Optional<Session> next = next(today);
        if (next.isPresent()) {
            return TurnedAway.tooEarly(
                    hall.eventOf(next.get()), next.get(), next.get().opensAt());
        }
        return today.stream()
                .max(Comparator.comparing(Session::endsAt))
                .map(session -> TurnedAway.over(hall.eventOf(session), session))
                .orElseGet(TurnedAway::nothingOn);
    }

    private Optional<Session> next(List<Session> sessions) {
        return sessions.stream()
                .filter(session -> session.opensAt().isAfter(clock.now()))
                .min(Comparator.comparing(Session::startsAt));
    }

    private boolean expired(PassClaims claims) {
        return !clock.suspect() && clock.now().isAfter(claims.notAfter());
    }

    private Decision enterWithoutPass(Session session) {
        return hall.eventOf(session).walkInsAllowed()
                ? enter(session)
                : TurnedAway.noWalkIns(hall.eventOf(session), session);
    }

    private Decision enter(Session session) {
        return new Enter(hall.eventOf(session), session);
    }
}
