package fi.jelppi.checkin;

import fi.jelppi.checkin.SecondScan.ScanRules;
import fi.jelppi.checkin.VisitWriter.Written;
import fi.jelppi.shared.PassId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in. The insert decides who was first; whoever comes second reads what the first one wrote.
 */
@Component
class Admission {

    private static final int TRIES = 20;

    private final VisitWriter writer;
    private final VisitSpread spread;
    private final Storing storing;
    private final HeadCounts heads;
    private final ScanLog scans;

    Admission(VisitWriter writer, VisitSpread spread, Storing storing, HeadCounts heads, ScanLog scans) {
        this.writer = writer;
        this.spread = spread;
        this.storing = storing;
        this.heads = heads;
        this.scans = scans;
    }

    /** Never throws because of the disk or the database: what could not be stored is {@link CheckInResult.NotStored}. */
    CheckInResult admit(Entry entry) {
        return storing.durably(() -> attempt(entry));
    }

    private Storing.Attempt attempt(Entry entry) {
        for (int tries = 1; ; tries++) {
            Optional<Storing.Attempt> attempt = tryOnce(entry, tries == TRIES);
            if (attempt.isPresent()) {
                return attempt.get();
            }
        }
    }

    private Optional<Storing.Attempt> tryOnce(Entry entry, boolean last) {
        try {
            return Optional.of(in(entry, writer.admit(entry)));
        } catch (DuplicateKeyException e) {
            Optional<Storing.Attempt> again = again(entry);
            if (again.isEmpty() && last) {
                throw e;
            }
            return again;
        } catch (ConcurrencyFailureException e) {
            if (last) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private Storing.Attempt in(Entry entry, Written written) {
        Integer capacity = entry.event().capacity();
        boolean full = capacity != null && heads.present(entry.session().id()) > capacity;
        Entry.Details details = entry.details();
        CheckInResult answer = entry.who().pass() != null
                ? new CheckInResult.Admitted(
                        written.visit(),
                        entry.event(),
                        entry.session(),
                        entry.who().unconfirmed(),
                        full)
                : new CheckInResult.WalkIn(written.visit(), entry.event(), entry.session(), details.heads(), full);
        return new Storing.Attempt(answer, written);
    }

    /** The pass was here before; empty when that changed in the meantime. */
    private Optional<Storing.Attempt> again(Entry entry) {
        PassId pass = Objects.requireNonNull(entry.who().pass());
        return spread.current(entry.session().id(), pass).flatMap(visit -> switch (meaning(entry, visit)) {
            case STILL_HERE -> Optional.of(alreadyHere(entry, visit));
            case JUST_LEFT -> Optional.of(left(entry, visit, null));
            case LEAVES ->
                writer.leave(visit.id(), entry.details().clock()).map(written -> left(entry, visit, written));
            case COMES_BACK -> writer.comeBack(entry, visit).map(written -> in(entry, written));
        });
    }

    /** Only the visitor's own scan can mean leaving; a line of the paper list never means coming back. */
    private static SecondScan meaning(Entry entry, StoredVisit visit) {
        Method method = entry.details().method();
        if (method == Method.PAPER || method == Method.COACH && visit.left() == null) {
            return SecondScan.STILL_HERE;
        }
        return SecondScan.of(
                visit.came(),
                visit.left(),
                new ScanRules(entry.details().clock().now(), entry.event().checkOut()));
    }

    private Storing.Attempt alreadyHere(Entry entry, StoredVisit visit) {
        if (entry.details().by() == null) {
            scans.repeated(visit);
        }
        return new Storing.Attempt(new CheckInResult.AlreadyHere(visit.id(), entry.event(), visit.came()), null);
    }

    private static Storing.Attempt left(Entry entry, StoredVisit visit, @Nullable Written written) {
        Instant left = visit.left() == null ? entry.details().clock().now() : visit.left();
        Duration stayed = Duration.between(visit.came(), left);
        return new Storing.Attempt(
                new CheckInResult.Left(visit.id(), entry.event(), stayed.isNegative() ? Duration.ZERO : stayed),
                written);
    }
}
