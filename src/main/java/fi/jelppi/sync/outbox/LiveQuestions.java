package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.LiveCalls;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.wire.WireJson;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Asks over the link to central, with this kiosk's credential. */
@Component
@OnKiosk
class LiveQuestions implements LiveCalls {

    private final CentralClient central;
    private final NodeIdentity identity;

    LiveQuestions(CentralClient central, NodeIdentity identity) {
        this.central = central;
        this.identity = identity;
    }

    @Override
    public <T extends Record> Answer<T> ask(String path, Record question, Class<T> answer) {
        var me = identity.enrolled();
        if (me.isEmpty()) {
            return new NoConnection<>();
        }
        try {
            var came = central.live(me.get(), PATH + path, question);
            return came.statusCode() == 200
                    ? new Came<>(WireJson.MAPPER.readValue(came.body(), answer))
                    : new Refused<>(came.statusCode());
        } catch (LinkFailure | JacksonException e) {
            return new NoConnection<>();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new NoConnection<>();
        }
    }
}
