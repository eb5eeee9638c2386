package fi.jelppi.shared.meeting;

/**
 * What opens the door of a meeting.
 *
 * @param domain Jitsi's server, host or host:port
 * @param room its random name: lower-case letters, digits and hyphens
 * @param token the short-lived JWT, empty where the server asks for none
 * @param displayName what others see, by the person's own choice
 */
public record MeetingAccess(String domain, String room, String token, String displayName) {

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "MeetingAccess[" + domain + ", " + room + "]";
    }
}
