package fi.jelppi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import fi.jelppi.meeting.Participant.Kind;
import fi.jelppi.shared.MeetingServer;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.settings.BadSettingException;
import fi.jelppi.testing.TestClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String TENANT = "vpaas-magic-cookie-0123";
    private static final Instant NOW = Instant.parse("2026-12-03T08:30:00Z");

    @TempDir
    Path folder;

    @Test
    void ofAnOwnServerIsSignedWithItsSecret() throws Exception {
        var who = participant(Kind.HOME);
        var token = verified(tokens("meet.jelppi.example:8443", settings("jelppi", SECRET, "", "")), who, mac());
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("jelppi");
        assertThat(claims.getAudience()).containsExactly("jitsi");
        assertThat(claims.getSubject()).as("without the port").isEqualTo("meet.jelppi.example");
        assertThat(claims.getStringClaim("room")).isEqualTo("jelppi-room");
        assertThat(claims.getExpirationTime()).isEqualTo(Date.from(NOW.plus(Duration.ofMinutes(10))));
        assertThat(claims.getNotBeforeTime()).isBefore(Date.from(NOW));
        assertThat(claims.getJSONObjectClaim("context"))
                .isEqualTo(Map.of("user", Map.of("id", who.id().toString(), "name", "Aino", "moderator", false)));
        assertThat(claims.toString()).doesNotContain("mail").doesNotContain("@");
    }

    @Test
    void ofACoachSaysSo() throws Exception {
        var token = verified(
                tokens("meet.jelppi.example", settings("jelppi", SECRET, "", "")), participant(Kind.COACH), mac());
        assertThat(token.getJWTClaimsSet().getJSONObjectClaim("context").toString())
                .contains("moderator=true");
    }

    @Test
    void isNotTakenWithAnotherSecret() throws Exception {
        var token = SignedJWT.parse(tokens("meet.jelppi.example", settings("jelppi", SECRET, "", ""))
                .issue("jelppi-room", participant(Kind.HOME)));
        assertThat(token.verify(new MACVerifier("x".repeat(32)))).isFalse();
    }

    @Test
    void ofJaasIsSignedWithItsKeyAndNamesIt() throws Exception {
        var pair = pair();
        var tokens =
                tokens("8x8.vc", settings(TENANT, "", TENANT + "/abc", key(pair).toString()));
        var token = verified(tokens, participant(Kind.COACH), new RSASSAVerifier((RSAPublicKey) pair.getPublic()));
        assertThat(token.getHeader().getKeyID()).isEqualTo(TENANT + "/abc");
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("chat");
        assertThat(claims.getSubject()).isEqualTo(TENANT);
        assertThat(claims.getJSONObjectClaim("context").toString())
                .contains("moderator=true")
                .contains("recording=true");
    }

    @Test
    void aServerThatAsksForNoneGetsNone() {
        assertThat(tokens("meet.jit.si", settings("", "", "", "")).issue("r", participant(Kind.HOME)))
                .isEmpty();
        assertThat(new MeetingServer("meet.jit.si").isForTrying()).isTrue();
        assertThat(new MeetingServer("meet.jelppi.example").isForTrying()).isFalse();
    }

    @Test
    void aWrongKeyStopsTheStartWithClearWords() throws Exception {
        assertStops(settings("jelppi", "short", "", ""), "at least 32 characters");
        assertStops(settings("jelppi", "", "", ""), "at least 32 characters");
        assertStops(settings("", SECRET, "", ""), "jelppi.meeting.app-id");
        assertStops(settings(TENANT, "", "", key(pair()).toString()), "jelppi.meeting.key-id");
        assertStops(settings(TENANT, "", "k", folder.resolve("none.pem").toString()), "RSA key");
        var noKey = Files.writeString(folder.resolve("other.pem"), "no key");
        assertStops(settings(TENANT, "", "k", noKey.toString()), "RSA key");
    }

    private static void assertStops(MeetingProperties settings, String why) {
        assertThatThrownBy(() -> tokens("meet.jelppi.example", settings))
                .isInstanceOf(BadSettingException.class)
                .hasMessageContaining("jelppi.meeting.")
                .hasMessageContaining(why)
                .hasMessageNotContaining(SECRET)
                .hasMessageNotContaining("short");
    }

    private static SignedJWT verified(Tokens tokens, Participant who, JWSVerifier verifier) throws Exception {
        var token = SignedJWT.parse(tokens.issue("jelppi-room", who));
        assertThat(token.verify(verifier)).isTrue();
        return token;
    }

    private static JWSVerifier mac() throws Exception {
        return new MACVerifier(SECRET);
    }

    private static Tokens tokens(String domain, MeetingProperties settings) {
        return new Tokens(new MeetingServer(domain), settings, new TestClock(NOW));
    }

    private static MeetingProperties settings(String app, String secret, String keyId, String key) {
        return new MeetingProperties(
                app, secret, keyId, key, Duration.ofMinutes(10), "", Duration.ofDays(90), false, Duration.ofDays(14));
    }

    private static KeyPair pair() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private Path key(KeyPair pair) throws Exception {
        var text = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
        return Files.writeString(
                folder.resolve("jaas.pem"), "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n");
    }

    private static Participant participant(Kind kind) {
        return new Participant(
                new ParticipantId(UUID.randomUUID()),
                SessionId.next(),
                kind,
                UUID.randomUUID(),
                "device-1",
                null,
                "Aino",
                true,
                false,
                null,
                null,
                NOW,
                null,
                null,
                null,
                null);
    }
}
