package fi.jelppi.event;

import fi.jelppi.shared.RegistrationId;
import java.util.Comparator;
import java.util.List;

/** Those who wait for a place at one event, the first one first. Nobody overtakes by themselves. */
record WaitingOrder(List<Waiting> queue) {

    WaitingOrder {
        queue = queue.stream()
                .filter(it -> it.state() == Waiting.State.WAITING)
                .sorted(Comparator.comparingLong(Waiting::place))
                .toList();
    }

    /** Who gets a place when so many are free. */
    List<Waiting> movingUp(int free) {
        return queue.subList(0, Math.clamp(free, 0, queue.size()));
    }

    /** From 1; 0 for somebody who does not wait. */
    int positionOf(RegistrationId id) {
        for (int i = 0; i < queue.size(); i++) {
            if (queue.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }
}
