package fi.jelppi.testing.jitsi;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks tokens as a self-hosted server does (HS256), and makes them for tests. */
public final class Tokens {

    /** What the server thinks of a token. */
    sealed interface Answer {

        /** @param user who it is, as others are told */
        record Valid(JsonNode user) implements Answer {}

        /** @param why for whoever looks for a mistake; a browser is never told */
        record Refused(String why) implements Answer {}
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    private final String appId;
    private final String secret;

    /** @param appId the only accepted {@code iss}; {@code aud} is this or {@code jitsi} */
    public Tokens(String appId, String secret) {
        this.appId = appId;
        this.secret = secret;
    }

    /** @param id who it is, the same at every join of one device */
    public String token(String domain, String room, String id, Instant expires) {
        var claims = Map.of(
                "iss",
                appId,
                "aud",
                "jitsi",
                "sub",
                domain,
                "room",
                room,
                "exp",
                expires.getEpochSecond(),
                "context",
                Map.of("user", Map.of("id", id)));
        var signed = encoded(HEADER.getBytes(StandardCharsets.UTF_8)) + "." + encoded(JSON.writeValueAsBytes(claims));
        return signed + "." + encoded(signature(signed));
    }

    Answer check(String token, String domain, String room) {
        var parts = List.of(token.split("\\.", -1));
        if (parts.size() != 3) {
            return new Answer.Refused("no token");
        }
        try {
            if (!JSON.readTree(decoded(parts.get(0))).path("alg").asString("").equals("HS256")
                    || !MessageDigest.isEqual(signature(parts.get(0) + "." + parts.get(1)), decoded(parts.get(2)))) {
                return new Answer.Refused("signature");
            }
            return claims(JSON.readTree(decoded(parts.get(1))), domain, room);
        } catch (IllegalArgumentException | JacksonException e) {
            return new Answer.Refused("unreadable");
        }
    }

    private Answer claims(JsonNode claims, String domain, String room) {
        var host = domain.replaceFirst(":\\d+$", "");
        long now = Instant.now().getEpochSecond();
        if (!claims.path("iss").asString("").equals(appId)) {
            return new Answer.Refused("iss");
        } else if (!List.of("jitsi", appId).contains(claims.path("aud").asString(""))) {
            return new Answer.Refused("aud");
        } else if (!List.of("*", host, domain).contains(claims.path("sub").asString(""))) {
            return new Answer.Refused("sub");
        } else if (!List.of("*", room.toLowerCase(Locale.ROOT))
                .contains(claims.path("room").asString("").toLowerCase(Locale.ROOT))) {
            return new Answer.Refused("room");
        } else if (claims.path("exp").asLong(0) <= now || claims.path("nbf").asLong(0) > now) {
            return new Answer.Refused("exp");
        }
        return new Answer.Valid(claims.path("context").path("user"));
    }

    private byte[] signature(String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
