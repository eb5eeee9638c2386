package fi.jelppi.support;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the kiosks of a point how its requests stand, in the transaction that changes one. */
@Component
@OnCentral
class StateFeed {

    private final ReferenceFeed feed;
    private final CallTable calls;
    private final AskTable asks;
    private final AppointmentTable appointments;

    StateFeed(ReferenceFeed feed, CallTable calls, AskTable asks, AppointmentTable appointments) {
        this.feed = feed;
        this.calls = calls;
        this.asks = asks;
        this.appointments = appointments;
    }

    @EventListener
    void on(CallRequest.Changed changed) {
        calls.request(changed.request()).ifPresent(call -> publish(call.id().value(), call.point(), state(call)));
        asks.find(changed.request().value())
                .ifPresent(known -> publish(
                        known.ask().id().value(),
                        known.ask().point(),
                        RequestState.of(known.ask().code(), known.answeredAt() != null)));
    }

    private RequestState state(CallRequest call) {
        boolean done = call.handledAt() != null;
        return appointments
                .wish(call.id().value())
                .map(wish -> new RequestState(
                        call.code(),
                        done,
                        wish.state().code(),
                        wish.time().starts().toString()))
                .orElseGet(() -> RequestState.of(call.code(), done));
    }

    private void publish(UUID request, PointId point, RequestState state) {
        feed.publish(RequestState.TYPE, request, Set.of(Scope.of(point)), state);
    }

    /** Of a request whose time is over: how it stood, and what it was about. */
    void forget(UUID request) {
        feed.withdraw(RequestState.TYPE, request);
        asks.deleteTopic(request);
        asks.delete(request);
    }
}
