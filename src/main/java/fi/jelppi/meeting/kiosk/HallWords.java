package fi.jelppi.meeting.kiosk;

import fi.jelppi.meeting.Consent.Answer;
import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.meeting.RecordingId;
import fi.jelppi.meeting.RecordingNotice;
import fi.jelppi.meeting.Ticket;
import fi.jelppi.shared.OnKiosk;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What people in this hall have said about a recording and central may not know yet. A no stands until central has heard it, for
 * all screens of this node and also when a frame loads itself anew with another token (decision 0295).
 */
@Component
@OnKiosk
class HallWords {

    private final Map<ParticipantId, Refusal> unheard = new HashMap<>();
    private int number;

    /** @param lost it did not get through */
    private record Refusal(RecordingId recording, boolean lost) {}

    /** How many words were said and came through here; what central says to a question that was put before the last one is old. */
    synchronized int number() {
        return number;
    }

    synchronized void said(ParticipantId here, RecordingId recording, Said said) {
        number++;
        if (said == Said.NO) {
            unheard.put(here, new Refusal(recording, false));
        } else {
            unheard.remove(here);
        }
    }

    /** It has come through. */
    synchronized void heard(ParticipantId here, RecordingId recording, Said said) {
        number++;
        if (said == Said.NO) {
            known(here, recording);
        }
    }

    /** Central says itself that it knows of the no. */
    synchronized void known(ParticipantId here, RecordingId recording) {
        if (isUnheardNo(here, recording)) {
            unheard.remove(here);
        }
    }

    synchronized void lost(ParticipantId here, RecordingId recording) {
        if (isUnheardNo(here, recording)) {
            unheard.put(here, new Refusal(recording, true));
        }
    }

    /** The training is over for this hall. */
    synchronized void forget(ParticipantId here) {
        unheard.remove(here);
    }

    synchronized boolean isUnheardNo(ParticipantId here, RecordingId recording) {
        var refusal = unheard.get(here);
        return refusal != null && refusal.recording().equals(recording);
    }

    /** @return true once for a no that was lost: it is to be said again */
    synchronized boolean takeLost(ParticipantId here, RecordingId recording) {
        var refusal = unheard.get(here);
        if (refusal == null || !refusal.lost() || !refusal.recording().equals(recording)) {
            return false;
        }
        unheard.put(here, new Refusal(recording, false));
        return true;
    }

    /** What central says, unless a no here is newer. */
    synchronized RecordingNotice after(ParticipantId here, RecordingNotice told) {
        return isUnheardNo(here, told.recording()) ? told.with(Said.NO) : told;
    }

    /** Whoever comes in with it begins without picture and sound when the hall has said no meanwhile. */
    synchronized Ticket after(Ticket ticket) {
        var recording = ticket.recording();
        if (recording == null || !isUnheardNo(ticket.participant(), recording.recording())) {
            return ticket;
        }
        if (recording.answer() != Answer.DECLINED) {
            lost(ticket.participant(), recording.recording());
        }
        return ticket.unrecorded(recording.with(Said.NO));
    }
}
