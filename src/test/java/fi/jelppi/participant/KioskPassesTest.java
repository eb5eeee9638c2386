package fi.jelppi.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.testing.KioskTest;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KioskTest
class KioskPassesTest {

    private static final Instant FROM = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-22T20:00:00Z");
    private static final int KEY_ID = 3;

    @Autowired
    Passes passes;

    @Autowired
    PassHandler passHandler;

    @Autowired
    PassKeyHandler keyHandler;

    @Autowired
    RevocationHandler revocationHandler;

    private final KeyPair pair = Ed25519.newPair();
    private final UUID key = UUID.randomUUID();

    @BeforeEach
    void knowsTheKey() {
        keyHandler.apply(key, payload(pair));
    }

    @Test
    void checksAPassWhoseRegistrationHasNotArrived() {
        var claims = claims();
        assertThat(passes.read(text(claims))).isEqualTo(new PassReading.Genuine(claims));
        assertThat(passes.find(claims.pass())).isEmpty();
    }

    @Test
    void knowsTheRevocationOfAPassItHasNeverHeardOf() {
        var claims = claims();
        var revocation = new RevocationPayload(FROM, TO);
        revocationHandler.apply(claims.pass().value(), revocation);
        revocationHandler.apply(claims.pass().value(), revocation);
        assertThat(passes.read(text(claims))).isEqualTo(new PassReading.Revoked(claims));
        revocationHandler.remove(claims.pass().value());
        assertThat(passes.read(text(claims))).isEqualTo(new PassReading.Genuine(claims));
    }

    @Test
    void trustsNoKeyThatWasWithdrawnOrReplaced() {
        var text = text(claims());
        keyHandler.apply(UUID.randomUUID(), payload(Ed25519.newPair()));
        assertThat(passes.read(text)).isInstanceOf(PassReading.Forged.class);
        keyHandler.apply(key, payload(pair));
        assertThat(passes.read(text)).isInstanceOf(PassReading.Genuine.class);
        keyHandler.remove(key);
        assertThat(passes.read(text)).isInstanceOf(PassReading.UnknownKey.class);
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThatThrownBy(() -> keyHandler.apply(key, new PassKeyPayload(1, "AAAA", FROM)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsAPassByItsCodeAndForgetsItWhenTold() {
        var id = UUID.randomUUID();
        var code = ShortCode.random(new Random());
        var payload = new PassPayload(1, code.value(), UUID.randomUUID(), UUID.randomUUID(), FROM, TO);
        passHandler.apply(id, payload);
        passHandler.apply(id, payload);
        assertThat(passes.byCode(code)).contains(payload.toRecord(id));
        passHandler.remove(id);
        assertThat(passes.byCode(code)).isEmpty();
    }

    @Test
    void letsANewerPassTakeOverACode() {
        var code = ShortCode.random(new Random());
        var newer = UUID.randomUUID();
        passHandler.apply(UUID.randomUUID(), new PassPayload(2, code.value(), null, null, FROM, TO));
        passHandler.apply(newer, new PassPayload(2, code.value(), null, null, FROM, TO));
        assertThat(passes.byCode(code).orElseThrow().id()).isEqualTo(new PassId(newer));
    }

    @Test
    void issuesNothing() {
        assertThatThrownBy(() -> passes.issueForPerson(PersonId.next(), FROM, TO))
                .isInstanceOf(IllegalStateException.class);
    }

    private String text(PassClaims claims) {
        var signed = PassCodec.signed(KEY_ID, claims);
        return PassCodec.text(signed, Ed25519.sign(pair.getPrivate(), signed));
    }

    private static PassKeyPayload payload(KeyPair pair) {
        return new PassKeyPayload(
                KEY_ID, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()), FROM);
    }

    private static PassClaims claims() {
        return new PassClaims(PassId.next(), PassKind.EVENT, EventId.next(), FROM, TO);
    }
}
