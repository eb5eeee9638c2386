package fi.jelppi.testing.jitsi;

import java.util.List;

/**
 * One try to join, as the server saw it.
 *
 * @param outcome {@code joined}, {@code lobby} or {@code refused:} with the reason
 * @param user the token's {@code context.user}, as JSON
 * @param kept settings that the frame took over
 * @param dropped settings that no frame may override
 * @param media what the frame got of camera and microphone
 */
public record Seen(
        String room,
        String name,
        String language,
        String outcome,
        String user,
        List<String> kept,
        List<String> dropped,
        String media) {}
