package fi.jelppi.support.desk;

import com.vaadin.flow.component.UI;
import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.support.Appointments;
import fi.jelppi.support.Booking;
import fi.jelppi.support.CallRequest;
import fi.jelppi.support.CallRequests;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What is to be known of a request before calling: what it is about, and the time that somebody did not get. */
@Component
@OnCentral
class CallNotes {

    private final CallRequests requests;
    private final Appointments appointments;

    CallNotes(CallRequests requests, Appointments appointments) {
        this.requests = requests;
        this.appointments = appointments;
    }

    /** Of those of which there is something to say. */
    Map<CallRequestId, String> of(Collection<CallRequest> calls) {
        var notes =
                new TreeMap<CallRequestId, String>((one, other) -> one.value().compareTo(other.value()));
        notes.putAll(requests.topics(calls));
        appointments
                .wishes(calls.stream().map(CallRequest::id).toList())
                .forEach((request, wish) -> notes.merge(request, words(wish), (topic, time) -> topic + " · " + time));
        return notes;
    }

    private static String words(Booking wish) {
        return UI.getCurrentOrThrow().getTranslation("support.appointment.note." + wish.code());
    }
}
