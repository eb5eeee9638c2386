package fi.jelppi.meeting;

import fi.jelppi.event.Event;
import fi.jelppi.event.PublicRegistrations;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Session;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.support.feedback.FeedbackAnswer;
import fi.jelppi.support.feedback.HomeFeedback;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What the link of one's own registration leads to when a session has ended: the question how it was. */
@Service
@OnCentral
public class HomeEnd {

    private final PublicRegistrations registrations;
    private final Meetings meetings;
    private final HomeFeedback feedback;

    HomeEnd(PublicRegistrations registrations, Meetings meetings, HomeFeedback feedback) {
        this.registrations = registrations;
        this.meetings = meetings;
        this.feedback = feedback;
    }

    /** How somebody's link stands. */
    public sealed interface Standing {

        /** This one can be told about. */
        record Asked(Registration registration, Event event, Session session) implements Standing {}

        /** It has been. */
        record Given(Event event) implements Standing {}

        /** Nothing has ended yet, it was too long ago, or the place was given back. */
        record NotNow() implements Standing {}

        /** No such link. */
        record Unknown() implements Standing {}
    }

    /** @param token of one's own registration */
    public Standing standing(String token) {
        var own = registrations.takingPart(token).orElse(null);
        if (own == null) {
            return new Standing.Unknown();
        }
        if (own.registration().cancelled() || own.event().cancelled()) {
            return new Standing.NotNow();
        }
        return feedback.latest(own.event(), endedByTheCoach(own.event()))
                .map(session -> asked(own, session))
                .orElseGet(Standing.NotNow::new);
    }

    private Standing asked(PublicRegistrations.Own own, Session session) {
        return feedback.isGiven(own.registration(), session)
                ? new Standing.Given(own.event())
                : new Standing.Asked(own.registration(), own.event(), session);
    }

    private List<Session> endedByTheCoach(Event event) {
        var ended = meetings.of(event.sessions().stream().map(Session::id).toList()).stream()
                .filter(meeting -> meeting.state() == MeetingState.ENDED)
                .map(Meeting::session)
                .collect(Collectors.toSet());
        return event.sessions().stream()
                .filter(session -> ended.contains(session.id()))
                .toList();
    }

    /** Once; another answer of the same person changes nothing. */
    public void give(Standing.Asked asked, FeedbackAnswer answer) {
        feedback.give(asked.registration(), asked.session(), answer);
    }
}
