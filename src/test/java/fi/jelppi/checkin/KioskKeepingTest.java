package fi.jelppi.checkin;

import static fi.jelppi.checkin.DoorKiosk.claims;
import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.event.Event;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.SentFacts;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@KioskTest
@Import(DoorTestConfiguration.class)
class KioskKeepingTest {

    @Autowired
    CheckIns checkIns;

    @Autowired
    TodayList todayList;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    FactLog log;

    @Autowired
    NamedParameterJdbcTemplate named;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private PointId here = PointId.next();
    private Event event = Some.event("Avoimet ovet").build();

    @BeforeEach
    void startTheDay() {
        clock.set(Some.at("10:30"));
        checkIns.selectSession(null);
        here = kiosk.start();
        event = kiosk.event(
                Some.event("Avoimet ovet").at(here).session("10:00", "14:00").build());
    }

    @Test
    void forgetsNamesLabelsAndReasonsAWeekAfter() {
        checkIns.named(new VisitorName("Aino", 1990, "Sinettä"));
        checkIns.walkIn(22, "9B");
        var visit = passVisit();
        todayList.correct(visit.id(), new Correction.Removed("Merkitty vahingossa"), UserId.next());

        clock.pass(Duration.ofDays(8));
        runWith(Duration.ZERO, facts -> Set.copyOf(facts));

        for (var table : new String[] {"visit", "visit_name", "visit_change", "pass_presence", "scan_log"}) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    void keepsAVisitThatIsYoungerOrThatCentralDoesNotHave() {
        var sent = passVisit();
        var waiting = passVisit();

        clock.pass(Duration.ofDays(6));
        runWith(Duration.ZERO, facts -> Set.copyOf(facts));
        assertThat(known(sent)).isTrue();

        clock.pass(Duration.ofDays(2));
        runWith(Duration.ZERO, facts -> {
            var all = new HashSet<>(facts);
            all.remove(waiting.fact());
            return all;
        });
        assertThat(known(sent)).isFalse();
        assertThat(known(waiting)).isTrue();
    }

    @Test
    void aClockThatNobodyMeasuredDeletesNothing() {
        var visit = passVisit();
        clock.pass(Duration.ofDays(365));
        runWith(null, facts -> Set.copyOf(facts));
        runWith(Duration.ofDays(357), facts -> Set.copyOf(facts));
        assertThat(known(visit)).isTrue();
    }

    private record Stored(fi.jelppi.shared.VisitId id, UUID fact) {}

    private Stored passVisit() {
        var registration = kiosk.registration(event, "Aino Korhonen");
        var admitted = (CheckInResult.Admitted) checkIns.scan(kiosk.press.text(claims(registration, event)));
        UUID fact = jdbc.queryForObject(
                "select fact_id from visit where id = ?",
                UUID.class,
                admitted.visit().value());
        return new Stored(admitted.visit(), java.util.Objects.requireNonNull(fact));
    }

    private interface Sent {
        Set<UUID> of(Collection<UUID> facts);
    }

    private void runWith(@Nullable Duration offset, Sent sent) {
        SyncStatus status = () -> new SyncStatus.Snapshot(SyncStatus.Link.ONLINE, 0, null, null, offset, true);
        SentFacts outbox = (Instant then, Collection<UUID> facts) -> sent.of(facts);
        var keeping = new KioskKeeping(named, outbox, status, log, clock);
        transaction.executeWithoutResult(it -> keeping.run());
    }

    private boolean known(Stored visit) {
        return Integer.valueOf(1)
                .equals(jdbc.queryForObject(
                        "select count(*) from visit where id = ?",
                        Integer.class,
                        visit.id().value()));
    }

    private int count(String table) {
        Integer rows = jdbc.queryForObject("select count(*) from " + table, Integer.class);
        return rows == null ? -1 : rows;
    }
}
