package fi.jelppi.shared.meeting;

/** Somebody's device in a room, as Jitsi names it while it is there; a new one at every join. Empty when there is none. */
public record Endpoint(String id) {

    private static final int LONGEST = 100;

    /** Text of a page is never trusted to be short. */
    static Endpoint of(String id) {
        return new Endpoint(id.substring(0, Math.min(id.length(), LONGEST)));
    }
}
