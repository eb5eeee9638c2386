package fi.jelppi.event;

import fi.jelppi.participant.Passes;
import fi.jelppi.shared.PassId;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends events and registrations to the kiosks of every hall of the event; does nothing on a kiosk, which has no feed to write. */
@Component
class KioskFeed {

    private final ObjectProvider<ReferenceFeed> feed;
    private final Passes passes;
    private final LineNumbers lines;
    private final Horizon horizon;

    KioskFeed(ObjectProvider<ReferenceFeed> feed, Passes passes, LineNumbers lines, Horizon horizon) {
        this.feed = feed;
        this.passes = passes;
        this.lines = lines;
        this.horizon = horizon;
    }

    /** Brings the feed in line with the event's newest state. */
    void event(EventRow row) {
        if (horizon.events().reaches(row)) {
            row.eventCopy = KioskCopy.HELD;
            feed.ifAvailable(it -> it.publish(EventRecord.TYPE, row.id, scopes(row), EventRecord.of(row.toEvent())));
        } else if (row.eventCopy != KioskCopy.NONE) {
            row.eventCopy = KioskCopy.NONE;
            feed.ifAvailable(it -> it.withdraw(EventRecord.TYPE, row.id));
        }
    }

    /**
     * Sends registrations and their passes, unless the halls' kiosks are not to have them yet. The caller holds the event's
     * lock.
     */
    void registrations(EventRow event, List<RegistrationRow> rows) {
        if (!horizon.people().reaches(event)) {
            return;
        }
        var scopes = scopes(event);
        feed.ifAvailable(it -> {
            lines.complete(event.id, rows);
            rows.forEach(row ->
                    it.publish(RegistrationRecord.TYPE, row.id, scopes, RegistrationRecord.of(row.toRegistration())));
            passes.publishForPoints(passesOf(rows), event.everywhere());
        });
    }

    /** Takes registrations and their passes from every kiosk; what is revoked stays revoked there. */
    void withdraw(List<RegistrationRow> rows) {
        feed.ifAvailable(it -> {
            rows.forEach(row -> it.withdraw(RegistrationRecord.TYPE, row.id));
            passes.withdrawFromPoints(passesOf(rows));
        });
    }

    private static List<PassId> passesOf(List<RegistrationRow> rows) {
        return rows.stream().map(row -> new PassId(row.passId)).toList();
    }

    private static Set<Scope> scopes(EventRow event) {
        return event.everywhere().stream().map(Scope::of).collect(Collectors.toSet());
    }
}
