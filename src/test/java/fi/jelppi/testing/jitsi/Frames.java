package fi.jelppi.testing.jitsi;

import static fi.jelppi.testing.jitsi.Exchanges.read;
import static fi.jelppi.testing.jitsi.Exchanges.sendJson;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the frames ask the stand-in for, and the line by which each is told of the others. */
final class Frames {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Object> NO_ENTRY =
            Map.of("name", "connection.passwordRequired", "type", "CONNECTION", "isFatal", false);
    private static final long BEAT_MS = 500;

    final List<Seen> seen = new CopyOnWriteArrayList<>();
    final List<Integer> took = new CopyOnWriteArrayList<>();

    private final Rooms rooms;
    private final Tokens tokens;
    private final Supplier<Trouble> trouble;
    private final Supplier<String> domain;

    Frames(Rooms rooms, Tokens tokens, Supplier<Trouble> trouble, Supplier<String> domain) {
        this.rooms = rooms;
        this.tokens = tokens;
        this.trouble = trouble;
        this.domain = domain;
    }

    void answer(String what, HttpExchange exchange) throws IOException, InterruptedException {
        switch (what) {
            case "join" -> join(exchange);
            case "events" -> line(exchange);
            case "act" -> act(exchange);
            case "took" -> took(exchange);
            case "gone" -> gone(exchange);
            default -> exchange.sendResponseHeaders(404, -1);
        }
    }

    private void join(HttpExchange exchange) throws IOException {
        var asked = read(exchange);
        var room = asked.path("room").asString("");
        switch (check(asked.path("jwt").asString(""), room)) {
            case Tokens.Answer.Refused(var why) -> {
                note(asked, "refused:" + why, null);
                sendJson(exchange, Map.of("error", NO_ENTRY));
            }
            case Tokens.Answer.Valid(var user) -> {
                var name = user.path("name").asString(asked.path("name").asString(""));
                var member = rooms.enter(room, name, user);
                note(asked, member.inside ? "joined" : "lobby", user);
                sendJson(exchange, Map.of("id", member.id));
            }
        }
    }

    private Tokens.Answer check(String token, String room) {
        return trouble.get() == Trouble.TOKEN_EXPIRED
                ? new Tokens.Answer.Refused("exp")
                : tokens.check(token, domain.get(), room);
    }

    private void note(JsonNode asked, String outcome, @Nullable JsonNode user) {
        seen.add(new Seen(
                asked.path("room").asString(""),
                asked.path("name").asString(""),
                asked.path("lang").asString(""),
                outcome,
                user == null ? "" : user.toString(),
                asked.path("kept").valueStream().map(JsonNode::asString).toList(),
                asked.path("dropped").valueStream().map(JsonNode::asString).toList(),
                asked.path("media").asString("")));
    }

    private void act(HttpExchange exchange) throws IOException {
        var asked = read(exchange);
        var arguments = asked.path("args").valueStream().toList();
        rooms.find(asked.path("id").asString(""))
                .ifPresent(member -> rooms.act(member, asked.path("name").asString(""), arguments));
        sendJson(exchange, Map.of());
    }

    private void took(HttpExchange exchange) throws IOException {
        took.add(read(exchange).path("ms").asInt(0));
        sendJson(exchange, Map.of());
    }

    private void gone(HttpExchange exchange) throws IOException {
        var id = read(exchange).path("id").asString("");
        if (trouble.get() != Trouble.GHOSTS) {
            rooms.find(id).ifPresent(rooms::leave);
        }
        sendJson(exchange, Map.of());
    }

    /** What the frame is told, as it happens; when the frame is no more, its member leaves. */
    private void line(HttpExchange exchange) throws IOException, InterruptedException {
        var id = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "")
                .replaceFirst("^id=", "");
        var member = rooms.listening(id).orElse(null);
        if (member == null) {
            exchange.sendResponseHeaders(204, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                var told = member.line.poll(BEAT_MS, TimeUnit.MILLISECONDS);
                var text = told == null ? ":\n\n" : "data: " + JSON.writeValueAsString(told) + "\n\n";
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException e) {
            if (trouble.get() != Trouble.GHOSTS) {
                rooms.leave(member);
            }
        }
    }
}
