package fi.jelppi.checkin;

import fi.jelppi.shared.PassId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import java.util.Optional;

/** What else must know about a visit, in the same transaction: the door's list on a kiosk, the other kiosks at central. */
interface VisitSpread {

    /** @throws org.springframework.dao.DuplicateKeyException when the pass has a visit in this session already */
    void claim(SessionId session, PassId pass, VisitId visit);

    /** False when another scan was faster. */
    boolean claimBack(StoredVisit earlier, VisitId visit);

    /** The visit that a scan of this pass would be about now. */
    Optional<StoredVisit> current(SessionId session, PassId pass);

    /** A new visit was written. */
    void stored(VisitId visit);

    /** Something was said about a visit. */
    void changed(StoredVisit visit);
}
