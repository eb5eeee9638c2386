package fi.jelppi.event;

import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends events and registrations to the kiosks of their point; does nothing on a kiosk, which has no feed to write. */
@Component
class KioskFeed {

    private final ObjectProvider<ReferenceFeed> feed;
    private final Horizon horizon;

    KioskFeed(ObjectProvider<ReferenceFeed> feed, Horizon horizon) {
        this.feed = feed;
        this.horizon = horizon;
    }

    /** Brings the feed in line with the event's newest state. */
    void event(EventRow row) {
        if (horizon.events().reaches(row)) {
            row.eventCopy = KioskCopy.HELD;
            feed.ifAvailable(
                    it -> it.publish(EventRecord.TYPE, row.id, Set.of(scope(row)), EventRecord.of(row.toEvent())));
        } else if (row.eventCopy != KioskCopy.NONE) {
            row.eventCopy = KioskCopy.NONE;
            feed.ifAvailable(it -> it.withdraw(EventRecord.TYPE, row.id));
        }
    }

    /** Sends a registration, unless the point's kiosks are not to have it yet. */
    void registration(EventRow event, RegistrationRow row) {
        if (horizon.people().reaches(event)) {
            feed.ifAvailable(it -> it.publish(
                    RegistrationRecord.TYPE,
                    row.id,
                    Set.of(scope(event)),
                    RegistrationRecord.of(row.toRegistration())));
        }
    }

    void withdraw(RegistrationRow row) {
        feed.ifAvailable(it -> it.withdraw(RegistrationRecord.TYPE, row.id));
    }

    private static Scope scope(EventRow event) {
        return Scope.of(new PointId(event.pointId));
    }
}
