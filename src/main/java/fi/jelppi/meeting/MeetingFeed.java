package fi.jelppi.meeting;

import fi.jelppi.event.Programme;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the kiosks of a meeting's halls, and whoever looks at the desk, how it stands. Call in the transaction that changes it. */
@Component
@OnCentral
class MeetingFeed {

    private final ReferenceFeed feed;
    private final Programme programme;
    private final ApplicationEventPublisher events;

    MeetingFeed(ReferenceFeed feed, Programme programme, ApplicationEventPublisher events) {
        this.feed = feed;
        this.programme = programme;
        this.events = events;
    }

    void tell(Meeting meeting) {
        var halls = programme
                .session(meeting.session())
                .flatMap(session -> programme.event(session.event()))
                .map(event -> event.everywhere().stream().map(Scope::of).collect(Collectors.toSet()));
        halls.ifPresent(scopes ->
                feed.publish(MeetingPayload.TYPE, meeting.session().value(), scopes, MeetingPayload.of(meeting)));
        events.publishEvent(new Meeting.Changed(meeting.session()));
    }

    void withdraw(Meeting meeting) {
        feed.withdraw(MeetingPayload.TYPE, meeting.session().value());
        events.publishEvent(new Meeting.Changed(meeting.session()));
    }
}
