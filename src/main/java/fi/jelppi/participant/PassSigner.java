package fi.jelppi.participant;

import fi.jelppi.security.SecretBox;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signs passes and makes the keys for it; at central only (decision 0004). */
@Component
@OnCentral
class PassSigner {

    private static final String PURPOSE = "pass signing key";
    private static final int MAX_KEY_ID = 255;

    private final PassKeyRows keys;
    private final SecretBox box;
    private final ObjectProvider<ReferenceFeed> feed;
    private final Clock clock;
    private final ConcurrentMap<Integer, PrivateKey> opened = new ConcurrentHashMap<>();

    PassSigner(PassKeyRows keys, SecretBox box, ObjectProvider<ReferenceFeed> feed, Clock clock) {
        this.keys = keys;
        this.box = box;
        this.feed = feed;
        this.clock = clock;
    }

    /** The text of the pass's QR code, signed with the key of this moment. */
    String text(PassClaims claims) {
        var key = keys.active(clock.instant())
                .orElseThrow(() -> new IllegalStateException("there is no key to sign passes with"));
        var signed = PassCodec.signed(key.keyId(), claims);
        return PassCodec.text(signed, Ed25519.sign(privateKey(key), signed));
    }

    /** Makes the first key, ready for use; does nothing when there is one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void makeFirstKey() {
        if (keys.newest().isEmpty()) {
            add(0, clock.instant());
        }
    }

    /** Makes the next key when the newest is so old; it is published at once and used only after {@code notice}. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void rotate(Duration lifetime, Duration notice) {
        var newest = keys.newest().orElseThrow();
        var now = clock.instant();
        if (newest.activeFrom().plus(lifetime).minus(notice).isAfter(now)) {
            return;
        }
        if (newest.keyId() == MAX_KEY_ID) {
            throw new IllegalStateException("all key ids are used up; a new version of the pass is needed");
        }
        add(newest.keyId() + 1, now.plus(notice));
    }

    /** Opens the newest key once, so that a lost secret shows at start and not at the first registration. */
    void checkSecret() {
        keys.newest().ifPresent(this::privateKey);
    }

    private void add(int keyId, Instant activeFrom) {
        var pair = Ed25519.newPair();
        var publicKey = pair.getPublic().getEncoded();
        var row = new PassKeyRows.Row(
                Ids.next(), keyId, publicKey, box.seal(pair.getPrivate().getEncoded(), PURPOSE), activeFrom);
        keys.insert(row);
        var payload = new PassKeyPayload(keyId, Base64.getEncoder().encodeToString(publicKey), activeFrom);
        feed.ifAvailable(it -> it.publish(PassKeyPayload.TYPE, row.id(), Set.of(Scope.EVERYONE), payload));
    }

    private PrivateKey privateKey(PassKeyRows.Row key) {
        return opened.computeIfAbsent(key.keyId(), _ -> {
            var sealed = key.sealedPrivateKey();
            if (sealed == null) {
                throw new IllegalStateException("key " + key.keyId() + " has no private half here");
            }
            return Ed25519.privateKey(box.open(sealed, PURPOSE));
        });
    }
}
