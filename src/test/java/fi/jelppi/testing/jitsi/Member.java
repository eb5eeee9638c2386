package fi.jelppi.testing.jitsi;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import tools.jackson.databind.JsonNode;

/** A frame in a room or before its door; what it is told waits in a queue until the frame's line takes it. */
final class Member {

    final String id;
    final String room;
    final String name;
    final JsonNode user;
    final BlockingQueue<Map<String, Object>> line = new LinkedBlockingQueue<>();

    boolean moderator;
    boolean inside;
    boolean hand;

    Member(String id, String room, String name, JsonNode user) {
        this.id = id;
        this.room = room;
        this.name = name;
        this.user = user;
    }

    /** An event of Jitsi, as the frame tells it to the page around it. */
    void event(String name, Map<String, ?> values) {
        var event = new java.util.HashMap<String, Object>(values);
        event.put("name", name);
        line.add(Map.of("do", "event", "event", event));
    }

    /** Something that the frame itself does. */
    void tell(String what, Map<String, ?> values) {
        var told = new java.util.HashMap<String, Object>(values);
        told.put("do", what);
        line.add(told);
    }

    Map<String, Object> described() {
        return Map.of("id", id, "displayName", name, "formattedDisplayName", name, "userContext", user);
    }
}
