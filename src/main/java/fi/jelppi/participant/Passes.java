package fi.jelppi.participant;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Issues, reads, finds and revokes passes. Reading works on every node; issuing and revoking at central only. */
@Service
public class Passes {

    /** Checks scheme, length, signature and revocation of what a scanner read; never throws, whatever the text. */
    public PassReading read(String scanned) {
        throw new UnsupportedOperationException();
    }

    public Optional<PassRecord> byCode(ShortCode code) {
        throw new UnsupportedOperationException();
    }

    public Optional<PassRecord> find(PassId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Issues a pass for one event and sends it to the kiosks of its point. Central only.
     *
     * @param point whose kiosks get the short code
     */
    public PassRecord issueForEvent(
            EventId event, PersonId person, PointId point, Instant notBefore, Instant notAfter) {
        throw new UnsupportedOperationException();
    }

    /** Issues a personal pass, known at every point. Central only. */
    public PassRecord issueForPerson(PersonId person, Instant notBefore, Instant notAfter) {
        throw new UnsupportedOperationException();
    }

    /** What stands in the QR code of a pass. Central only: it takes the private key. */
    public String qrText(PassId id) {
        throw new UnsupportedOperationException();
    }

    /** Withdraws a pass everywhere; every kiosk gets its id. Central only. */
    public void revoke(PassId id) {
        throw new UnsupportedOperationException();
    }
}
