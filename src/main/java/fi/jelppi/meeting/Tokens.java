package fi.jelppi.meeting;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fi.jelppi.shared.MeetingServer;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.settings.BadSettingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs what lets one device into one room: a JWT (RFC 7519) as Jitsi's own servers (HS256) and JaaS (RS256) read it. No
 * e-mail address stands in it, and a name only as it is shown in the room.
 *
 * @see <a href="https://github.com/jitsi/lib-jitsi-meet/blob/master/doc/tokens.md">Jitsi's tokens</a>
 */
@Component
@OnCentral
class Tokens {

    private final MeetingServer server;
    private final MeetingProperties settings;
    private final Clock clock;
    private final @Nullable JWSSigner signer;

    Tokens(MeetingServer server, MeetingProperties settings, Clock clock) {
        this.server = server;
        this.settings = settings;
        this.clock = clock;
        check(settings);
        this.signer = settings.hasTokens() ? signer(settings) : null;
    }

    /** A key that nobody would use leaves the rooms open to all, and who gave it believes them closed. */
    private static void check(MeetingProperties settings) {
        if (!settings.hasTokens() && (!settings.secret().isEmpty() || isJaas(settings))) {
            throw BadSettingException.of(
                    "jelppi.meeting.app-id", null, "is missing, though the key of the meeting server is given");
        }
        if (isJaas(settings) && settings.keyId().isEmpty()) {
            throw BadSettingException.of(
                    "jelppi.meeting.key-id", null, "is missing, though jelppi.meeting.private-key is given");
        }
    }

    /** As the frame asks for it: rooms of JaaS lie below their tenant. */
    String address(String room) {
        return isJaas() ? settings.appId() + "/" + room : room;
    }

    /** Empty for a server that asks for none. */
    String issue(String room, Participant whose) {
        if (signer == null) {
            return "";
        }
        var token = new SignedJWT(header(), claims(room, whose));
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("the key of the meeting server does not sign", e);
        }
        return token.serialize();
    }

    private JWSHeader header() {
        return isJaas()
                ? new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(com.nimbusds.jose.JOSEObjectType.JWT)
                        .keyID(settings.keyId())
                        .build()
                : new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(com.nimbusds.jose.JOSEObjectType.JWT)
                        .build();
    }

    private JWTClaimsSet claims(String room, Participant whose) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(isJaas() ? "chat" : settings.appId())
                .audience("jitsi")
                .subject(isJaas() ? settings.appId() : host())
                .claim("room", room)
                .notBeforeTime(Date.from(now.minusSeconds(30)))
                .expirationTime(Date.from(now.plus(settings.tokenTime())))
                .claim("context", context(whose, whose.kind() == Participant.Kind.COACH))
                .build();
    }

    /** JaaS wants its flags as words, and asks whether a moderator may record. */
    private Map<String, Object> context(Participant whose, boolean coach) {
        var user = Map.of(
                "id", whose.id().toString(),
                "name", whose.shownName(),
                "moderator", isJaas() ? (Object) Boolean.toString(coach) : coach);
        return isJaas()
                ? Map.of("user", user, "features", Map.of("recording", Boolean.toString(coach)))
                : Map.of("user", user);
    }

    private String host() {
        int port = server.domain().indexOf(':');
        return port < 0 ? server.domain() : server.domain().substring(0, port);
    }

    private boolean isJaas() {
        return isJaas(settings);
    }

    private static boolean isJaas(MeetingProperties settings) {
        return !settings.privateKey().isEmpty();
    }

    /** Looked at when the node starts: a coach must not learn it before twelve people. */
    private static JWSSigner signer(MeetingProperties settings) {
        return isJaas(settings) ? new RSASSASigner(key(settings.privateKey())) : shared(settings);
    }

    private static JWSSigner shared(MeetingProperties settings) {
        try {
            return new MACSigner(settings.secret());
        } catch (JOSEException e) {
            throw BadSettingException.of(
                    "jelppi.meeting.secret",
                    settings.secret(),
                    "must be the server's own secret of at least 32 characters, because jelppi.meeting.app-id is given");
        }
    }

    private static PrivateKey key(String file) {
        try {
            var text = Files.readString(Path.of(file))
                    .replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "")
                    .replaceAll("\\s", "");
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw BadSettingException.of(
                    "jelppi.meeting.private-key", file, "must name a readable file with an RSA key, PKCS #8 in PEM");
        }
    }
}
