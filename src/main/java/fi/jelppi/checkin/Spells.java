package fi.jelppi.checkin;

import fi.jelppi.event.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When one person was there, from spans in any order that overlap, repeat or contradict each other: their union within a
 * session (decision 0281).
 *
 * @param merged in order of time, without overlap, between the door's opening and the planned end
 * @param minutes whole minutes of them between the planned start and the planned end
 */
record Spells(List<Spell> merged, long minutes) {

    /** @param to null while it lasts; one that is not after {@code from} has no length */
    record Span(Instant from, @Nullable Instant to) {}

    /** @param now where spans end that last */
    static Spells of(Session session, Collection<Span> spans, Instant now) {
        List<Spell> merged = union(spans.stream()
                .flatMap(span -> within(session, span.from(), span.to() == null ? now : span.to()))
                .sorted(Comparator.comparing(Spell::from))
                .toList());
        return new Spells(merged, minutes(merged, session));
    }

    private static Stream<Spell> within(Session session, Instant from, Instant to) {
        Instant first = latest(from, session.opensAt());
        Instant last = earliest(to, session.endsAt());
        return first.isBefore(last) ? Stream.of(new Spell(first, last)) : Stream.empty();
    }

    private static List<Spell> union(List<Spell> inOrder) {
        List<Spell> merged = new ArrayList<>();
        for (Spell next : inOrder) {
            Spell last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || last.to().isBefore(next.from())) {
                merged.add(next);
            } else {
                merged.set(merged.size() - 1, new Spell(last.from(), latest(last.to(), next.to())));
            }
        }
        return List.copyOf(merged);
    }

    private static long minutes(List<Spell> merged, Session session) {
        return merged.stream()
                .map(spell -> Duration.between(
                        latest(spell.from(), session.startsAt()), earliest(spell.to(), session.endsAt())))
                .filter(Duration::isPositive)
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
