package fi.jelppi.event;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.event.Waiting.State;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WaitingOrderProperties {

    private static final EventId EVENT = EventId.next();

    private static Waiting waiting(long place, State state) {
        return new Waiting(
                RegistrationId.next(), EVENT, PersonId.next(), place, state, Instant.EPOCH, Instant.EPOCH, null);
    }

    private static List<Waiting> line(List<State> states) {
        var line = new ArrayList<Waiting>();
        for (State state : states) {
            line.add(waiting(line.size() - 3L, state));
        }
        return line;
    }

    @Property
    void whoeverMovesUpStoodBeforeWhoeverDoesNot(
            @ForAll @Size(max = 30) List<State> states,
            @ForAll @IntRange(min = -5, max = 40) int free,
            @ForAll Random random) {
        var shuffled = line(states);
        Collections.shuffle(shuffled, random);
        var order = new WaitingOrder(shuffled);

        var moving = order.movingUp(free);

        long waiting =
                shuffled.stream().filter(it -> it.state() == State.WAITING).count();
        assertThat(moving).hasSize((int) Math.clamp(free, 0, waiting));
        assertThat(moving).allSatisfy(it -> assertThat(it.state()).isEqualTo(State.WAITING));
        long last = moving.stream().mapToLong(Waiting::place).max().orElse(Long.MIN_VALUE);
        assertThat(shuffled)
                .filteredOn(it -> it.state() == State.WAITING && !moving.contains(it))
                .allSatisfy(it -> assertThat(it.place()).isGreaterThan(last));
    }

    @Property
    void positionsAreNumberedFromOneWithoutGaps(@ForAll @Size(max = 30) List<State> states, @ForAll Random random) {
        var shuffled = line(states);
        Collections.shuffle(shuffled, random);
        var order = new WaitingOrder(shuffled);

        assertThat(shuffled.stream()
                        .filter(it -> it.state() == State.WAITING)
                        .sorted(Comparator.comparingLong(Waiting::place))
                        .map(it -> order.positionOf(it.id())))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, order.queue().size()).boxed().toList());
        assertThat(order.positionOf(RegistrationId.next())).isZero();
    }
}
