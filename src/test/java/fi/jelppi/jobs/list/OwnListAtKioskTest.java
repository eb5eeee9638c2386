package fi.jelppi.jobs.list;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.Sha256;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.NotDurableException;
import fi.jelppi.sync.spi.SentFacts;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.sync.spi.SyncStatus.Link;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a kiosk sends of a visitor's own list, and what it keeps. */
@KioskTest
@Import(DoorTestConfiguration.class)
class OwnListAtKioskTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final InterestInput AINO = new InterestInput("Aino", "040 123 4567", "");

    @Autowired
    NodeIdentity identity;

    @Autowired
    InterestBox interests;

    @Autowired
    InterestTable table;

    @Autowired
    SentFacts sent;

    @Autowired
    FactLog log;

    @Autowired
    Durability durability;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final OwnList list = new OwnList(List.of(VacancyId.next(), VacancyId.next()));
    private PointId here = PointId.next();

    @BeforeEach
    void startTheDay() {
        clock.set(Some.at("10:30"));
        here = kiosk.start();
        jdbc.sql("DELETE FROM job_interest").update();
        jdbc.sql("DELETE FROM job_interest_person").update();
        jdbc.sql("DELETE FROM outbox WHERE type LIKE 'jobs.%'").update();
    }

    @Test
    void aLinkLeadsToCentralAndTheFactHoldsOnlyTheHashOfItsToken() {
        var link = links(Link.ONLINE).make(list, FINNISH).orElseThrow();
        assertThat(link.toString()).matches("http://127\\.0\\.0\\.1:9/jobs/list/[A-Za-z0-9_-]{27}");
        var token = link.getPath().substring("/jobs/list/".length());
        assertThat(payloads("jobs.list-made"))
                .singleElement()
                .satisfies(payload -> assertThat(payload.orElseThrow())
                        .contains(
                                Sha256.hex(token),
                                "\"fi\"",
                                list.vacancies().getFirst().toString())
                        .doesNotContain(token));
    }

    @Test
    void withoutAConnectionThereIsNoLinkAndNoFact() {
        for (var state : List.of(Link.OFFLINE, Link.REVOKED, Link.NOT_ENROLLED)) {
            assertThat(links(state).make(list, FINNISH)).isEmpty();
        }
        assertThat(payloads("jobs.list-made")).isEmpty();
    }

    @Test
    void aListThatIsNotOnDiskHasNoLink() {
        Durability full = () -> {
            throw new NotDurableException("disk full", new IllegalStateException());
        };
        assertThat(new ListLinks(identity, state(Link.ONLINE, Duration.ZERO), log, full, transaction)
                        .make(list, FINNISH))
                .isEmpty();
    }

    @Test
    void makesOnlySoManyLinksInAnHour() {
        Durability quick = () -> {};
        var links = new ListLinks(identity, state(Link.ONLINE, Duration.ZERO), log, quick, transaction);
        for (int link = 0; link < ListLinks.MOST_AN_HOUR; link++) {
            assertThat(links.make(list, FINNISH)).isPresent();
        }
        assertThat(links.make(list, FINNISH)).isEmpty();
    }

    @Test
    void whoGivesAListStandsInAFactOfItsOwnAndNowhereElse() {
        give();
        assertThat(payloads("jobs.interest-given"))
                .singleElement()
                .satisfies(payload -> assertThat(payload.orElseThrow())
                        .contains(here.toString(), list.vacancies().getLast().toString())
                        .doesNotContain("Aino", "4567"));
        assertThat(payloads("jobs.interest-person"))
                .singleElement()
                .satisfies(payload -> assertThat(payload.orElseThrow()).contains("Aino", "040 123 4567"));
        var row = jdbc.sql("SELECT first_name, phone, email FROM job_interest_person")
                .query()
                .singleRow();
        assertThat(row.values()).containsOnlyNulls();
    }

    @Test
    void refusesWhatNobodyCanBeReachedWithAndStoresNothing() {
        assertThat(interests.give(list, new InterestInput("Aino", "112", ""))).isInstanceOf(InterestBox.Refused.class);
        assertThat(payloads("jobs.interest-person")).isEmpty();
    }

    @Test
    void takesOnlySoManyListsInAnHour() {
        for (int number = 0; number < InterestBox.MOST_AN_HOUR; number++) {
            give();
        }
        assertThat(interests.give(list, AINO)).isInstanceOf(InterestBox.TooMany.class);
        clock.pass(Duration.ofMinutes(61));
        give();
    }

    @Test
    void forgetsADayAfterCentralHasIt() {
        var stored = give();
        assertThat(interests.isDelivered(stored.interest())).isFalse();
        acknowledge();
        assertThat(interests.isDelivered(stored.interest())).isTrue();
        clock.pass(Duration.ofHours(23));
        run(Duration.ZERO);
        assertThat(payloads("jobs.interest-person")).allMatch(Optional::isPresent);
        clock.pass(Duration.ofHours(2));
        run(Duration.ZERO);
        assertThat(payloads("jobs.interest-person")).containsExactly(Optional.empty());
        assertThat(table.countOpen()).isZero();
    }

    @Test
    void keepsWhatCentralDoesNotHaveUntilThePromisedTimeIsOver() {
        give();
        clock.pass(Duration.ofDays(89));
        run(Duration.ZERO);
        assertThat(payloads("jobs.interest-person")).allMatch(Optional::isPresent);
        clock.pass(Duration.ofDays(2));
        run(null);
        assertThat(payloads("jobs.interest-person")).allMatch(Optional::isPresent);
        run(Duration.ZERO);
        assertThat(payloads("jobs.interest-person")).containsExactly(Optional.empty());
    }

    private InterestBox.Stored give() {
        return (InterestBox.Stored) interests.give(list, AINO);
    }

    private ListLinks links(Link link) {
        return new ListLinks(identity, state(link, Duration.ZERO), log, durability, transaction);
    }

    private static SyncStatus state(Link link, @Nullable Duration offset) {
        return () -> new SyncStatus.Snapshot(link, 0, null, null, offset, true);
    }

    private void run(@Nullable Duration offset) {
        var keeping = new InterestKeeping(table, sent, state(Link.ONLINE, offset), log, clock);
        transaction.executeWithoutResult(it -> keeping.run());
    }

    private void acknowledge() {
        jdbc.sql("UPDATE outbox SET acknowledged_at = ? WHERE type LIKE 'jobs.%'")
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private List<Optional<String>> payloads(String type) {
        return jdbc.sql("SELECT payload FROM outbox WHERE type = ?")
                .param(type)
                .query((row, number) -> Optional.ofNullable(row.getString("payload")))
                .list();
    }
}
