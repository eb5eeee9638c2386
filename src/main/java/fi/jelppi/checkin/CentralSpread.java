package fi.jelppi.checkin;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** At central the same person at two kiosks is two facts, so nothing is unique; what changes is told to the point's kiosks. */
@Component
@OnCentral
class CentralSpread implements VisitSpread {

    private final VisitStore visits;
    private final VisitStates states;

    CentralSpread(VisitStore visits, VisitStates states) {
        this.visits = visits;
        this.states = states;
    }

    @Override
    public void claim(SessionId session, PassId pass, VisitId visit) {
        if (!visits.ofPass(session, pass).isEmpty()) {
            throw new DuplicateKeyException("has a visit in this session already");
        }
    }

    @Override
    public boolean claimBack(StoredVisit earlier, VisitId visit) {
        return true;
    }

    @Override
    public Optional<StoredVisit> current(SessionId session, PassId pass) {
        List<StoredVisit> counting = visits.ofPass(session, pass);
        return counting.isEmpty() ? Optional.empty() : Optional.of(counting.getLast());
    }

    @Override
    public void stored(VisitId visit) {
        states.publish(visit);
    }

    @Override
    public void changed(StoredVisit visit) {
        states.publish(visit.id());
    }
}
