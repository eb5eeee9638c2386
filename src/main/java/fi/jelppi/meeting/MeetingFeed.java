package fi.jelppi.meeting;

import fi.jelppi.event.Programme;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
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
    private final RecordingTable recordings;
    private final ApplicationEventPublisher events;

    MeetingFeed(ReferenceFeed feed, Programme programme, RecordingTable recordings, ApplicationEventPublisher events) {
        this.feed = feed;
        this.programme = programme;
        this.recordings = recordings;
        this.events = events;
    }

    void tell(Meeting meeting) {
        var halls = programme
                .session(meeting.session())
                .flatMap(session -> programme.event(session.event()))
                .map(event -> event.everywhere().stream().map(Scope::of).collect(Collectors.toSet()));
        var payload =
                MeetingPayload.of(meeting, recordings.current(meeting.session()).isPresent());
        halls.ifPresent(
                scopes -> feed.publish(MeetingPayload.TYPE, meeting.session().value(), scopes, payload));
        changed(meeting.session());
    }

    /** For the desk only: halls know it already. */
    void changed(SessionId session) {
        events.publishEvent(new Meeting.Changed(session));
    }

    void withdraw(Meeting meeting) {
        feed.withdraw(MeetingPayload.TYPE, meeting.session().value());
        changed(meeting.session());
    }
}
