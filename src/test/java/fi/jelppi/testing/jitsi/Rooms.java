package fi.jelppi.testing.jitsi;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Who is where, and what they are told about each other: the same events in the same order as the real frame tells. */
final class Rooms {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> unheard = new HashMap<>();
    private final Set<String> lobbies = new HashSet<>();
    private final Set<String> recorded = new HashSet<>();
    private final Supplier<Trouble> trouble;

    Rooms(Supplier<Trouble> trouble) {
        this.trouble = trouble;
    }

    /** Comes in, or waits before the door. */
    synchronized Member enter(String room, String name, JsonNode user) {
        var id = new byte[4];
        RANDOM.nextBytes(id);
        var member = new Member(HexFormat.of().formatHex(id), room, name, user);
        members.add(member);
        unheard.put(member.id, member);
        if (lobbies.contains(room) || trouble.get() == Trouble.LOBBY_WITHOUT_ANSWER) {
            error(member, "conference.connectionError.membersOnly");
            in(room).filter(other -> other.moderator)
                    .forEach(other -> other.event(
                            "knocking-participant", Map.of("participant", Map.of("id", member.id, "name", name))));
        } else {
            letIn(member);
        }
        return member;
    }

    private void letIn(Member member) {
        in(member.room).forEach(other -> {
            member.event("participant-joined", other.described());
            other.event("participant-joined", member.described());
        });
        member.inside = true;
        if (trouble.get() != Trouble.NO_MODERATOR) {
            promote(member);
        }
        member.event(
                "video-conference-joined",
                Map.of("id", member.id, "roomName", member.room, "displayName", member.name, "breakoutRoom", false));
        member.tell("joined", Map.of("name", member.name));
        if (recorded.contains(member.room)) {
            member.event("recording-status-changed", Map.of("on", true, "mode", "file"));
        }
    }

    /** Self-hosted servers make everyone with a token an owner. */
    private void promote(Member member) {
        member.moderator = true;
        in(member.room)
                .forEach(
                        other -> other.event("participant-role-changed", Map.of("id", member.id, "role", "moderator")));
    }

    private java.util.stream.Stream<Member> in(String room) {
        return List.copyOf(members).stream().filter(member -> member.inside && member.room.equals(room));
    }

    synchronized Optional<Member> find(String id) {
        return members.stream().filter(member -> member.id.equals(id)).findFirst();
    }

    /** Who is to be told; also one who was refused or taken out before the frame had opened its line. */
    synchronized Optional<Member> listening(String id) {
        var first = Optional.ofNullable(unheard.remove(id));
        return first.isPresent() ? first : find(id);
    }

    synchronized Optional<Member> named(String room, String name) {
        return members.stream()
                .filter(member -> member.room.equals(room) && member.name.equals(name))
                .findFirst();
    }

    synchronized boolean isLobby(String room) {
        return lobbies.contains(room);
    }

    synchronized void leave(Member member) {
        if (members.remove(member) && member.inside) {
            toAll(member.room, "participant-left", Map.of("id", member.id));
        }
    }

    /** What a frame was asked to do for others to see. */
    synchronized void act(Member member, String what, List<JsonNode> arguments) {
        var first = arguments.isEmpty() ? "" : arguments.getFirst().asString("");
        switch (what) {
            case "leave" -> leave(member);
            case "muted" ->
                toAll(
                        member.room,
                        "participant-muted",
                        Map.of(
                                "id",
                                member.id,
                                "mediaType",
                                first,
                                "isMuted",
                                arguments.get(1).asBoolean()));
            case "toggle-raise-hand" -> hand(member);
            default -> {
                if (member.moderator) {
                    moderate(member, what, first, arguments);
                }
            }
        }
    }

    private void moderate(Member member, String what, String first, List<JsonNode> arguments) {
        switch (what) {
            case "mute-everyone" ->
                in(member.room).filter(other -> other != member).forEach(other -> other.tell("mute", Map.of()));
            case "kick-participant" -> find(first).ifPresent(other -> kick(other, member));
            case "toggle-lobby" -> lobby(member.room, arguments.getFirst().asBoolean());
            case "answer-knocking-participant" ->
                find(first).ifPresent(other -> answer(other, arguments.get(1).asBoolean()));
            case "start-recording" -> startRecording(member);
            case "stop-recording" -> record(member.room, false);
            case "end-conference" -> end(member.room);
            default -> {
                // The real frame does more, nothing of which others see here.
            }
        }
    }

    /** Whoever started it is told where it is going to be. */
    private void startRecording(Member member) {
        record(member.room, true);
        member.event(
                "recording-link-available",
                Map.of("link", "https://tallenteet.example.fi/" + member.room, "ttl", 86_400));
    }

    /** Told once for each change, also to those who come later. */
    private void record(String room, boolean on) {
        if (on ? recorded.add(room) : recorded.remove(room)) {
            toAll(room, "recording-status-changed", Map.of("on", on, "mode", "file"));
        }
    }

    synchronized void hand(Member member) {
        member.hand = !member.hand;
        long since = member.hand ? System.currentTimeMillis() : 0;
        toAll(member.room, "raise-hand-updated", Map.of("id", member.id, "handRaised", since));
    }

    synchronized void kick(Member member, Member by) {
        var kicker = Map.of("id", by.id, "name", by.name);
        member.event(
                "participant-kicked-out",
                Map.of("kicked", Map.of("id", member.id, "name", member.name, "local", true), "kicker", kicker));
        member.tell("closed", Map.of());
        leave(member);
        toAll(
                member.room,
                "participant-kicked-out",
                Map.of("kicked", Map.of("id", member.id, "name", member.name, "local", false), "kicker", kicker));
    }

    private void lobby(String room, boolean on) {
        if (on) {
            lobbies.add(room);
        } else {
            lobbies.remove(room);
        }
    }

    private void answer(Member knocking, boolean admitted) {
        if (knocking.inside || trouble.get() == Trouble.LOBBY_WITHOUT_ANSWER) {
            return;
        }
        if (admitted) {
            letIn(knocking);
        } else {
            members.remove(knocking);
            error(knocking, "conference.connectionError.accessDenied");
        }
    }

    synchronized void end(String room) {
        recorded.remove(room);
        in(room).forEach(member -> {
            members.remove(member);
            error(member, "conference.destroyed");
            member.tell("closed", Map.of());
            member.event("video-ready-to-close", Map.of());
        });
    }

    private static void error(Member member, String name) {
        member.event("error-occurred", Map.of("error", Map.of("name", name, "type", "CONFERENCE", "isFatal", false)));
    }

    private void toAll(String room, String event, Map<String, ?> values) {
        in(room).forEach(member -> member.event(event, values));
    }
}
