package fi.jelppi.meeting.kiosk;

import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.shared.OnKiosk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The screens of this node that show one room. For central and in the room they are one participant, who is in until the last of
 * them has left. The first one is heard and the others are silent, or the hall would howl (decision 0304). A browser that answers
 * no more, after a power cut, counts no more.
 */
@Component
@OnKiosk
class ScreensHere {

    /** Browsers are asked every quarter of a minute. */
    static final Duration SILENT = Duration.ofSeconds(40);

    private final Clock clock;
    private final Map<ParticipantId, LinkedHashMap<Object, Shown>> rooms = new HashMap<>();

    ScreensHere(Clock clock) {
        this.clock = clock;
    }

    /** @param endpoint as Jitsi calls it; null while it is not in the room */
    private record Shown(Instant heard, @Nullable String endpoint) {}

    /**
     * Also again: it keeps its place.
     *
     * @return whether it is the one that is heard
     */
    synchronized boolean enter(ParticipantId here, Object screen) {
        rooms.computeIfAbsent(here, id -> new LinkedHashMap<>()).put(screen, new Shown(clock.instant(), null));
        return isFirst(here, screen);
    }

    synchronized boolean isFirst(ParticipantId here, Object screen) {
        return alive(here)
                .map(Map.Entry::getKey)
                .findFirst()
                .filter(screen::equals)
                .isPresent();
    }

    synchronized boolean answers(ParticipantId here, Object screen) {
        return alive(here).anyMatch(it -> it.getKey().equals(screen));
    }

    private Stream<Map.Entry<Object, Shown>> alive(ParticipantId here) {
        var since = clock.instant().minus(SILENT);
        return rooms.getOrDefault(here, new LinkedHashMap<>()).entrySet().stream()
                .filter(it -> it.getValue().heard().isAfter(since));
    }

    /** Its browser has answered. */
    synchronized void heard(ParticipantId here, Object screen) {
        change(here, screen, before -> new Shown(clock.instant(), before.endpoint()));
    }

    /** Nothing for a screen that has left. */
    synchronized void now(ParticipantId here, Object screen, @Nullable String endpoint) {
        change(here, screen, before -> new Shown(clock.instant(), endpoint));
    }

    private void change(ParticipantId here, Object screen, UnaryOperator<Shown> change) {
        rooms.getOrDefault(here, new LinkedHashMap<>()).computeIfPresent(screen, (same, it) -> change.apply(it));
    }

    /** What central is told: of the first one that is in; null while none is. */
    synchronized @Nullable String endpoint(ParticipantId here) {
        return alive(here)
                .map(it -> it.getValue().endpoint())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** @return whether nobody is in any more */
    synchronized boolean leave(ParticipantId here, Object screen) {
        var screens = rooms.get(here);
        if (screens == null
                || screens.remove(screen) == null
                || alive(here).findAny().isPresent()) {
            return false;
        }
        if (screens.isEmpty()) {
            rooms.remove(here);
        }
        return true;
    }
}
