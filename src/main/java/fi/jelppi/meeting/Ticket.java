package fi.jelppi.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What lets one device into a room, once and soon.
 *
 * @param participant as central calls this device
 * @param domain of the Jitsi server
 * @param token empty where the server asks for none
 * @param name as it stands in the room
 * @param silent another node of the same hall is in: this one neither hears nor speaks, or it would howl
 * @param recording that is asked or on, and answered; null when none is
 */
public record Ticket(
        ParticipantId participant,
        String domain,
        String room,
        String token,
        String name,
        boolean camera,
        boolean microphone,
        boolean silent,
        @Nullable RecordingNotice recording) {

    /** People in the hall have said no, which central does not know yet. */
    public Ticket unrecorded(RecordingNotice refused) {
        return new Ticket(participant, domain, room, token, name, false, false, silent, refused);
    }

    /** Neither room nor token. */
    @Override
    public String toString() {
        return "Ticket[" + participant + "]";
    }
}
