package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.event.Event;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.NotDurableException;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.TestClock;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A visit that was committed but could not be forced to disk was never green, so it must not count either. */
@KioskTest
@Import(DoorTestConfiguration.class)
class DoubtfulTest {

    @Autowired
    VisitWriter writer;

    @Autowired
    StorageGuard guard;

    @Autowired
    ClockWitness witness;

    @Autowired
    CheckIns checkIns;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    DataSource database;

    private final Disk disk = new Disk();

    @SuppressWarnings("NullAway.Init")
    private Storing storing;

    @SuppressWarnings("NullAway.Init")
    private Event jobs;

    /** Stands in for the machine's disk, which no test can break on demand. */
    private static final class Disk implements Durability {

        private boolean broken;

        @Override
        public void await() {
            if (broken) {
                throw new NotDurableException("broken", new IOException("no space left"));
            }
        }
    }

    @BeforeEach
    void startTheDay() {
        clock.set(Some.at("10:30"));
        checkIns.selectSession(null);
        PointId here = kiosk.start();
        jobs = kiosk.event(
                Some.event("Kesäksi töihin").at(here).session("10:00", "14:00").build());
        storing = new Storing(disk, guard, new Doubtful(writer, clock));
    }

    private VisitWriter.Written write() {
        var details = Entry.Details.group(Method.WALK_IN, 1, null, witness.read());
        return writer.admit(new Entry(jobs, jobs.sessions().getFirst(), Who.NAMELESS, details));
    }

    private Storing.Attempt green(VisitWriter.Written written) {
        return new Storing.Attempt(
                new CheckInResult.WalkIn(written.visit(), jobs, jobs.sessions().getFirst(), 1, false), written);
    }

    @Test
    void visitThatIsNotOnDiskIsRefusedAndTakenBack() {
        disk.broken = true;

        assertThat(storing.durably(() -> green(write()))).isEqualTo(new CheckInResult.NotStored());
        assertThat(checkIns.present()).isZero();
    }

    @Test
    void visitThatCannotBeTakenBackAtOnceIsTakenBackBeforeTheNextOne() throws SQLException {
        disk.broken = true;
        try (Connection other = database.getConnection()) {
            assertThat(storing.durably(() -> {
                        var written = write();
                        keepLocked(other, written.visit());
                        return green(written);
                    }))
                    .isEqualTo(new CheckInResult.NotStored());
            other.rollback();
            other.setAutoCommit(true);
        }
        assertThat(checkIns.present()).isEqualTo(1);

        disk.broken = false;
        assertThat(storing.durably(() -> green(write()))).isInstanceOf(CheckInResult.WalkIn.class);
        assertThat(checkIns.present()).isEqualTo(1);
    }

    /** As a disk that takes no writes: the reversal waits for the row and gives up. */
    private static void keepLocked(Connection other, VisitId visit) {
        try {
            other.setAutoCommit(false);
            try (var statement = other.prepareStatement("select id from visit where id = ? for update")) {
                statement.setObject(1, visit.value());
                statement.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
