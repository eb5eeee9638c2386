package fi.jelppi.support;

import fi.jelppi.shared.Documents;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps at the kiosk how requests of its point stand; one that the desk has answered waits in the hall no longer. */
@Component
@OnKiosk
class StateHandler implements ReferenceHandler<RequestState> {

    private final Documents<RequestState> documents;
    private final AskTable asks;
    private final BookedHere booked;
    private final Clock clock;

    StateHandler(JdbcClient jdbc, AskTable asks, BookedHere booked, Clock clock) {
        this.documents = new Documents<>(jdbc, "support_state", RequestState.class);
        this.asks = asks;
        this.booked = booked;
        this.clock = clock;
    }

    @Override
    public ReferenceType<RequestState> type() {
        return RequestState.TYPE;
    }

    @Override
    public void apply(UUID id, RequestState payload) {
        documents.copy(id, payload);
        settle(id, payload);
        if (payload.done()) {
            asks.answer(id, clock.instant());
        }
    }

    /** What is not decided yet goes on standing as it was made here. */
    private void settle(UUID id, RequestState payload) {
        if (Booking.CANCELLED.code().equals(payload.booking())) {
            booked.forget(id);
        } else if (payload.booking() != null) {
            booked.settle(id);
        }
    }

    @Override
    public void remove(UUID id) {
        documents.remove(id);
        booked.forget(id);
    }
}
