package fi.jelppi.sync.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.ReferenceType;
import fi.jelppi.sync.spi.Scope;
import fi.jelppi.testing.CentralTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CentralTest
class FeedPublisherTest {

    record Poster(String text) {}

    private record Row(UUID id, long position, boolean tombstone) {}

    private static final ReferenceType<Poster> POSTER = new ReferenceType<>("test.poster", 1, Poster.class);

    @Autowired
    private ReferenceFeed feed;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsOnlyTheNewestStateOfARecord() {
        var id = UUID.randomUUID();
        publish(id, Scope.EVERYONE);
        long first = rows(id).getFirst().position();
        publish(id, Scope.EVERYONE);
        assertThat(rows(id)).hasSize(1);
        assertThat(rows(id).getFirst().position()).isGreaterThan(first);
    }

    @Test
    void aScopeThatLosesARecordGetsATombstoneBeforeTheNewScopeGetsTheRecord() {
        var id = UUID.randomUUID();
        var village = Scope.of(PointId.next());
        publish(id, Scope.EVERYONE);
        publish(id, village);
        assertThat(rows(id)).extracting(Row::tombstone).containsExactly(true, false);
    }

    @Test
    void withdrawingLeavesATombstoneEverywhere() {
        var id = UUID.randomUUID();
        publish(id, Scope.EVERYONE);
        transaction.executeWithoutResult(status -> feed.withdraw(POSTER, id));
        assertThat(rows(id)).extracting(Row::tombstone).containsExactly(true);
    }

    @Test
    void whatIsRolledBackIsNotPublished() {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            feed.publish(POSTER, id, Set.of(Scope.EVERYONE), new Poster("never"));
            status.setRollbackOnly();
        });
        assertThat(rows(id)).isEmpty();
    }

    @Test
    void refusesToPublishOutsideATransaction() {
        assertThatThrownBy(() -> feed.withdraw(POSTER, UUID.randomUUID())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReaderThatFollowsPositionsMissesNothingOfEightWriters() throws Exception {
        long cursor = head();
        var seen = new HashSet<UUID>();
        var published = new HashSet<UUID>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var writers = new ArrayList<Future<List<UUID>>>();
            for (int i = 0; i < 8; i++) {
                writers.add(pool.submit(this::publishTwenty));
            }
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                cursor = read(cursor, seen);
            }
            for (var writer : writers) {
                published.addAll(writer.get());
            }
        }
        read(cursor, seen);
        assertThat(seen).containsAll(published).hasSize(160);
    }

    private List<UUID> publishTwenty() {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 20; i++) {
            var id = UUID.randomUUID();
            publish(id, Scope.EVERYONE);
            ids.add(id);
        }
        return ids;
    }

    private long read(long after, Set<UUID> seen) {
        long cursor = after;
        for (var row : rows("feed_position > ?", after)) {
            seen.add(row.id());
            cursor = Math.max(cursor, row.position());
        }
        return cursor;
    }

    private void publish(UUID id, Scope scope) {
        transaction.executeWithoutResult(status -> feed.publish(POSTER, id, Set.of(scope), new Poster("open day")));
    }

    private long head() {
        return jdbc.sql("SELECT head FROM feed_counter").query(Long.class).single();
    }

    private List<Row> rows(UUID id) {
        return rows("record_id = ?", id);
    }

    private List<Row> rows(String condition, Object value) {
        return jdbc.sql("SELECT record_id, feed_position, payload FROM feed WHERE " + condition
                        + " ORDER BY feed_position")
                .param(value)
                .query((row, number) -> new Row(row.getObject(1, UUID.class), row.getLong(2), row.getString(3) == null))
                .list();
    }
}
