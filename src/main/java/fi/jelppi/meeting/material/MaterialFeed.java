package fi.jelppi.meeting.material;

import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.meeting.MeetingProperties;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the kiosks of an event's halls what is given out with it. */
@Component
@OnCentral
class MaterialFeed {

    private final MaterialTable table;
    private final ReferenceFeed feed;
    private final Programme programme;
    private final MeetingProperties settings;

    MaterialFeed(MaterialTable table, ReferenceFeed feed, Programme programme, MeetingProperties settings) {
        this.table = table;
        this.feed = feed;
        this.programme = programme;
        this.settings = settings;
    }

    /** Empty without an event, and for one that is cancelled. */
    Optional<Handouts> handouts(EventId id) {
        return programme.event(id).filter(event -> !event.cancelled()).map(this::handouts);
    }

    private Handouts handouts(Event event) {
        return new Handouts(
                event.id(),
                event.title(),
                LocalDate.ofInstant(
                        Material.lastEnd(event), event.sessions().getFirst().zone()),
                table.of(event.id()).stream()
                        .map(one -> one.handout(event, settings.keepMaterials()))
                        .toList());
    }

    /** Call in the transaction that changes it. */
    void tell(EventId id) {
        var now = handouts(id).filter(it -> !it.all().isEmpty());
        if (now.isEmpty()) {
            feed.withdraw(MaterialPayload.TYPE, id.value());
        } else {
            var halls = programme.event(id).stream()
                    .flatMap(event -> event.everywhere().stream())
                    .map(Scope::of)
                    .collect(Collectors.toSet());
            feed.publish(MaterialPayload.TYPE, id.value(), halls, MaterialPayload.of(now.get()));
        }
    }

    /** Times, halls or the title may be others now. */
    @EventListener
    @Transactional
    public void on(Programme.EventSaved saved) {
        if (!table.of(saved.event()).isEmpty()) {
            tell(saved.event());
        }
    }
}
