package fi.jelppi.demo;

import fi.jelppi.event.Event;
import fi.jelppi.event.Session;
import fi.jelppi.meeting.MeetingPlan;
import fi.jelppi.meeting.Meetings;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.MeetingServer;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Gives the trainings that are held in several halls today a room, where there is a server for it. */
@Component
@OnCentral
@ConditionalOnProperty("jelppi.demo")
class DemoMeetings {

    private final Meetings meetings;
    private final MeetingServer server;
    private final Clock clock;
    private final JelppiProperties properties;

    DemoMeetings(Meetings meetings, MeetingServer server, Clock clock, JelppiProperties properties) {
        this.meetings = meetings;
        this.server = server;
        this.clock = clock;
        this.properties = properties;
    }

    /** @param today events with a session today */
    void plan(List<Event> today) {
        if (!server.isSet()) {
            return;
        }
        var day = LocalDate.now(clock.withZone(properties.zone()));
        today.stream()
                .filter(event -> !event.halls().isEmpty())
                .flatMap(event -> event.sessions().stream())
                .filter(session -> session.date().equals(day))
                .map(Session::id)
                .filter(session -> meetings.find(session).isEmpty())
                .forEach(session -> meetings.plan(session, MeetingPlan.USUAL));
    }
}
