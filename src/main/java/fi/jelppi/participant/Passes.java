package fi.jelppi.participant;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Issues, reads, finds and revokes passes. Reading works on every node; issuing and revoking at central only. */
@Service
public class Passes {

    private final PassReader reader;
    private final PassRows rows;
    private final ObjectProvider<PassIssuer> issuer;
    private final ObjectProvider<PassSigner> signer;

    Passes(PassReader reader, PassRows rows, ObjectProvider<PassIssuer> issuer, ObjectProvider<PassSigner> signer) {
        this.reader = reader;
        this.rows = rows;
        this.issuer = issuer;
        this.signer = signer;
    }

    /** Checks scheme, length, signature and revocation of what a scanner read; never throws, whatever the text. */
    public PassReading read(String scanned) {
        return reader.read(scanned);
    }

    /** The pass with this code, if it is known here: at central, or at the point it is for in the days around its use. */
    public Optional<PassRecord> byCode(ShortCode code) {
        return rows.byCode(code);
    }

    public Optional<PassRecord> find(PassId id) {
        return rows.find(id);
    }

    /** Those of the passes that are known here; at most a few hundred ids at a time. */
    public Map<PassId, PassRecord> find(Collection<PassId> ids) {
        return rows.find(ids).stream().collect(Collectors.toMap(PassRecord::id, it -> it));
    }

    /**
     * Issues a pass for one event. No kiosk knows its code before {@link #publishForPoints}: the caller knows which days are
     * near enough. The QR code works without. Central only.
     *
     * @param point the event's own; the short code goes to its kiosks and to those of other halls
     */
    public PassRecord issueForEvent(
            EventId event, PersonId person, PointId point, Instant notBefore, Instant notAfter) {
        var claims = new PassClaims(PassId.next(), PassKind.EVENT, event, notBefore, notAfter);
        return atCentral(issuer).issue(claims, person, point);
    }

    /** Issues a personal pass, known at every point from now on. Central only. */
    public PassRecord issueForPerson(PersonId person, Instant notBefore, Instant notAfter) {
        var claims = new PassClaims(PassId.next(), PassKind.PERSON, null, notBefore, notAfter);
        return atCentral(issuer).issue(claims, person, null);
    }

    /** Sends these passes to the kiosks of these points, and takes them from those of any other. Central only. */
    public void publishForPoints(Collection<PassId> passes, Set<PointId> points) {
        atCentral(issuer).publish(passes, points);
    }

    /** Takes these passes from the kiosks; their revocations stay. Central only. */
    public void withdrawFromPoints(Collection<PassId> passes) {
        atCentral(issuer).withdraw(passes);
    }

    /**
     * What stands in the QR code of a pass. Central only: it takes the private key.
     *
     * @throws IllegalArgumentException when there is no such pass
     * @throws fi.jelppi.security.SecretLostException when the private key does not open
     */
    public String qrText(PassId id) {
        var pass = rows.find(id).orElseThrow(() -> new IllegalArgumentException("no pass " + id));
        return atCentral(signer).text(pass.claims());
    }

    /**
     * Withdraws a pass everywhere; every kiosk gets its id. Again changes nothing. Central only.
     *
     * @throws IllegalArgumentException when there is no such pass
     */
    public void revoke(PassId id) {
        atCentral(issuer).revoke(id);
    }

    private static <T> T atCentral(ObjectProvider<T> bean) {
        var found = bean.getIfAvailable();
        if (found == null) {
            throw new IllegalStateException("passes are issued and revoked at central only");
        }
        return found;
    }
}
