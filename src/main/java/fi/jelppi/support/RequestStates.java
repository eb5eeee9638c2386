package fi.jelppi.support;

import fi.jelppi.shared.Documents;
import fi.jelppi.shared.Documents.Stored;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.SentFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a request stands, by its code, for whoever made it. */
@Service
@OnKiosk
public class RequestStates {

    /** More open requests no point has. */
    private static final int MOST = 5_000;

    private static final Duration FAR = Duration.ofDays(3650);

    /** What can be said of a request; {@code textKey} says it. */
    public enum State {
        /** On this kiosk only; in the hall a coach sees it all the same. */
        HERE("support.help.state.here"),
        DELIVERED("support.help.state.delivered"),
        DONE("support.help.state.done"),
        /** Wished for here; central has not decided yet. */
        WISHED("support.appointment.state.wished"),
        BOOKED("support.appointment.state.booked"),
        LOST("support.appointment.state.lost"),
        WITHDRAWN("support.appointment.state.withdrawn"),
        CANCELLED("support.appointment.state.cancelled");

        private final String textKey;

        State(String textKey) {
            this.textKey = textKey;
        }

        public String textKey() {
            return textKey;
        }

        public boolean isCancellable() {
            return this == WISHED || this == BOOKED || this == LOST;
        }
    }

    /** @param time that was wished for; null where there is none */
    public record Found(
            UUID request,
            String code,
            State state,
            @Nullable LocalDateTime time) {}

    private final Documents<RequestState> documents;
    private final AskTable asks;
    private final CallTable calls;
    private final BookedHere booked;
    private final SentFacts sent;
    private final Clock clock;

    RequestStates(JdbcClient jdbc, AskTable asks, CallTable calls, BookedHere booked, SentFacts sent, Clock clock) {
        this.documents = new Documents<>(jdbc, "support_state", RequestState.class);
        this.asks = asks;
        this.calls = calls;
        this.booked = booked;
        this.sent = sent;
        this.clock = clock;
    }

    /** Empty for a code that this point does not know, or no longer. */
    @Transactional(readOnly = true)
    public Optional<Found> of(String typed) {
        var code = RequestCodes.tidy(typed);
        return asks.byCode(code)
                .map(this::asked)
                .or(() -> booked.byCode(code).map(RequestStates::wished))
                .or(() -> atCentral(code))
                .or(() -> calls.factByCode(code).map(fact -> new Found(fact, code, ofFact(fact), null)));
    }

    private Found asked(AskTable.Known known) {
        return new Found(
                known.ask().id().value(),
                known.ask().code(),
                known.answeredAt() != null ? State.DONE : ofFact(known.fact()),
                null);
    }

    private static Found wished(BookedHere.Row row) {
        return new Found(row.request(), row.code(), row.cancelled() ? State.CANCELLED : State.WISHED, row.starts());
    }

    private State ofFact(UUID fact) {
        return sent.sentBefore(clock.instant().plus(FAR), List.of(fact)).isEmpty() ? State.HERE : State.DELIVERED;
    }

    private Optional<Found> atCentral(String code) {
        return documents.all(MOST).stream()
                .filter(stored -> stored.content().code().equals(code))
                .map(RequestStates::found)
                .reduce((older, newer) -> newer);
    }

    private static Found found(Stored<RequestState> stored) {
        var state = stored.content();
        var time = state.time() == null ? null : LocalDateTime.parse(state.time());
        return new Found(stored.id(), state.code(), state(state), time);
    }

    private static State state(RequestState state) {
        var booking = state.booking() == null ? Optional.<Booking>empty() : Booking.ofCode(state.booking());
        if (booking.isPresent() && (!state.done() || booking.get() == Booking.CANCELLED)) {
            return switch (booking.get()) {
                case BOOKED -> State.BOOKED;
                case LOST -> State.LOST;
                case WITHDRAWN -> State.WITHDRAWN;
                case CANCELLED -> State.CANCELLED;
            };
        }
        return state.done() ? State.DONE : State.DELIVERED;
    }
}
