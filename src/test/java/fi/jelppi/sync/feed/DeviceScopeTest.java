package fi.jelppi.sync.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.ReferenceType;
import fi.jelppi.sync.spi.Scope;
import fi.jelppi.sync.wire.ChangePage;
import fi.jelppi.sync.wire.ChangePage.Change;
import fi.jelppi.sync.wire.Takes;
import fi.jelppi.testing.CentralTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is for one kiosk reaches that one, wherever it stands, and no other. */
@CentralTest
class DeviceScopeTest {

    record Poster(String text) {}

    private static final Takes TAKES = new Takes(Map.of());
    private static final ReferenceType<Poster> POSTER = new ReferenceType<>("test.device-poster", 1, Poster.class);

    @Autowired
    ReferenceFeed feed;

    @Autowired
    FeedReader reader;

    @Autowired
    TransactionTemplate transaction;

    final DeviceId kiosk = DeviceId.next();
    final PointId point = PointId.next();
    final UUID poster = UUID.randomUUID();

    @Test
    void reachesItsKioskAtEveryPointAndNoOther() {
        put(Scope.of(kiosk));
        assertThat(seen(point, kiosk)).contains(poster);
        assertThat(seen(PointId.next(), kiosk)).contains(poster);
        assertThat(seen(point, DeviceId.next())).doesNotContain(poster);
    }

    @Test
    void aKioskThatCallsItselfLikeAPointSeesNothingOfThatPoint() {
        put(Scope.of(point));
        assertThat(seen(PointId.next(), new DeviceId(point.value()))).doesNotContain(poster);
        assertThat(seen(point, kiosk)).contains(poster);
    }

    @Test
    void aPointThatIsCalledLikeAKioskSeesNothingOfThatKiosk() {
        put(Scope.of(kiosk));
        assertThat(seen(new PointId(kiosk.value()), DeviceId.next())).doesNotContain(poster);
    }

    @Test
    void aWithdrawalReachesItToo() {
        put(Scope.of(kiosk));
        var before = new ArrayList<Change>();
        var here = readAll(reader.open(point, "", TAKES).orElseThrow(), kiosk, before);
        assertThat(before).extracting(Change::i).contains(poster);

        transaction.executeWithoutResult(status -> feed.withdraw(POSTER, poster));
        var after = new ArrayList<Change>();
        readAll(here, kiosk, after);
        assertThat(after)
                .filteredOn(change -> change.i().equals(poster))
                .singleElement()
                .satisfies(change -> assertThat(change.p()).isNull());
    }

    private void put(Scope scope) {
        transaction.executeWithoutResult(status -> feed.publish(POSTER, poster, Set.of(scope), new Poster("kahvit")));
    }

    private List<UUID> seen(PointId at, DeviceId device) {
        var changes = new ArrayList<Change>();
        readAll(reader.open(at, "", TAKES).orElseThrow(), device, changes);
        return changes.stream().map(Change::i).toList();
    }

    /** To the end, because what tests before this one have published may fill more than a page. */
    private Cursor readAll(Cursor from, DeviceId device, List<Change> into) {
        var cursor = from;
        ChangePage page;
        do {
            page = reader.page(cursor, device, TAKES);
            into.addAll(page.rows());
            cursor = Cursor.parse(page.cursor()).orElseThrow();
        } while (page.more());
        return cursor;
    }
}
