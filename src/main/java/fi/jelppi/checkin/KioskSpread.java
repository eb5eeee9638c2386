package fi.jelppi.checkin;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On a kiosk one row a pass decides who was first. */
@Component
@OnKiosk
class KioskSpread implements VisitSpread {

    private final PresenceStore presence;
    private final VisitStore visits;

    KioskSpread(PresenceStore presence, VisitStore visits) {
        this.presence = presence;
        this.visits = visits;
    }

    @Override
    public void claim(SessionId session, PassId pass, VisitId visit) {
        presence.insert(session, pass, visit);
    }

    @Override
    public boolean claimBack(StoredVisit earlier, VisitId visit) {
        return presence.replace(earlier, visit);
    }

    @Override
    public Optional<StoredVisit> current(SessionId session, PassId pass) {
        return presence.find(session, pass).flatMap(visits::find);
    }

    @Override
    public void stored(VisitId visit) {
        // the claim was the row
    }

    @Override
    public void changed(StoredVisit visit) {
        if (visit.pass() != null) {
            presence.refresh(visit.session(), visit.pass());
        }
    }
}
