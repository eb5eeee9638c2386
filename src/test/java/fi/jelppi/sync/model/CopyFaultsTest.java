package fi.jelppi.sync.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.PointId;
import fi.jelppi.sync.feed.FeedRetention;
import fi.jelppi.sync.feed.Posting;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.testing.TestClock;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a kiosk's copy of the reference data goes through: long absence, cut snapshots, another point, restores, versions. */
@Tag("central")
class CopyFaultsTest {

    private static final PointId HERE = PointId.next();
    private static final PointId THERE = PointId.next();

    @TempDir
    private Path folder;

    private final TestClock truth = new TestClock(Instant.parse("2026-11-21T08:00:00Z"));
    private final List<URI> questions = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private final UUID poster = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private CentralNode central;
    private KioskNode kiosk;

    @BeforeEach
    void begin() throws Exception {
        var home = Files.createDirectory(folder.resolve("central"));
        central = new CentralNode(home, CentralNode.newDisk(home), new SkewedClock(truth));
        central.run();
        var hall = Files.createDirectory(folder.resolve("kiosk"));
        kiosk = new KioskNode(hall, truth, HERE, KioskNode.Way.over(this::carry));
        central.points.put(kiosk.device(), HERE);
        kiosk.start();
    }

    private LineClient.Answer carry(Parcel parcel) {
        var answer = central.answer(parcel);
        if (parcel.uri().getPath().endsWith("/changes")) {
            questions.add(parcel.uri());
            answers.add(answer.status());
        }
        return answer;
    }

    @AfterEach
    void end() throws Exception {
        kiosk.close();
        central.close();
    }

    @Test
    void whoWasAwayForTooLongTakesASnapshotAndLosesWhatIsGone() throws Exception {
        central.hang(poster, CentralNode.EVERYWHERE, "old");
        central.hang(other, CentralNode.EVERYWHERE, "stays");
        talk(3);
        central.hang(poster, null, "");
        truth.pass(Duration.ofDays(91));
        central.beans().getBean(FeedRetention.class).purge();
        assertThat(talk(3)).isFalse();
        assertThat(answers).contains(410);
        assertThat(talk(3)).isTrue();
        assertThat(kiosk.posters()).containsOnlyKeys(other);
    }

    @Test
    void aSnapshotThatWasCutGoesOnWhereItStopped() throws Exception {
        var posters = new ArrayList<UUID>();
        for (int n = 0; n < 1_200; n++) {
            posters.add(UUID.randomUUID());
            publish(posters.getLast(), Set.of("*"), "{\"text\":\"t\"}");
        }
        talk(2); // takes the first page of 500 and asks for the second, which the end of the talk throws away
        kiosk.beans().getBean(Durability.class).await();
        kiosk.powerCut();
        int held = kiosk.posters().size();
        assertThat(held).isEqualTo(500);
        Posting.publish(central.beans(), posters.getFirst(), 1, Set.of(), null);
        questions.clear();
        talk(4);
        assertThat(questions).noneMatch(uri -> uri.getQuery().equals("after="));
        assertThat(kiosk.posters()).hasSize(1_199).doesNotContainKey(posters.getFirst());
    }

    @Test
    void aKioskThatMovesLosesWhatIsOfTheOldPointAndGetsWhatIsOfTheNew() throws Exception {
        central.hang(poster, HERE.toString(), "here");
        central.hang(other, THERE.toString(), "there");
        talk(3);
        assertThat(kiosk.posters()).containsOnlyKeys(poster);
        var fact = kiosk.showGreen(0);
        central.points.put(kiosk.device(), THERE);
        talk(3);
        talk(3);
        assertThat(kiosk.point()).isEqualTo(THERE);
        assertThat(kiosk.posters()).containsOnlyKeys(other);
        central.apply();
        assertThat(central.applied()).containsExactly(fact);
    }

    @Test
    void centralHasANewInstanceAfterARestoreAndTheKioskACopyOfWhatCameBack() throws Exception {
        central.hang(poster, CentralNode.EVERYWHERE, "old");
        var backup = central.backUp();
        central.hang(poster, CentralNode.EVERYWHERE, "new");
        central.hang(other, CentralNode.EVERYWHERE, "undone");
        talk(3);
        var before = central.instance();
        central.restore(backup, false);
        assertThat(central.instance()).isNotEqualTo(before);
        talk(3);
        talk(3);
        assertThat(kiosk.posters()).containsOnlyKeys(poster).containsValue("old");
    }

    @Test
    void anOlderKioskIsAnsweredInItsVersionAndReadsAnewWhenItIsUpgraded() throws Exception {
        central.upgrade();
        central.hang(poster, CentralNode.EVERYWHERE, "text");
        talk(3);
        assertThat(kiosk.posters()).containsEntry(poster, "text");
        kiosk.upgrade();
        assertThat(talk(3)).isFalse(); // the cursor is of a copy for the older version
        assertThat(talk(3)).isTrue();
        assertThat(kiosk.posters()).containsEntry(poster, "text in fi");
    }

    @Test
    void aNewerKioskStillReadsTheRecordsOfAnOlderCentral() throws Exception {
        kiosk.upgrade();
        central.hang(poster, CentralNode.EVERYWHERE, "text");
        talk(3);
        assertThat(kiosk.posters()).containsEntry(poster, "text");
        central.upgrade();
        central.hang(poster, CentralNode.EVERYWHERE, "next");
        talk(3);
        assertThat(kiosk.posters()).containsEntry(poster, "next in fi");
    }

    @Test
    void aRestartIsNoRestore() throws Exception {
        var before = central.instance();
        central.powerCut();
        central.upgrade();
        assertThat(central.instance()).isEqualTo(before);
    }

    @Test
    void aMarkerThatWasHalfWrittenKeepsCentralFromNothing() throws Exception {
        central.stop();
        Files.writeString(folder.resolve("central/central-run"), "0198a0");
        central.run();
        central.hang(poster, CentralNode.EVERYWHERE, "text");
        talk(3);
        talk(3);
        assertThat(kiosk.posters()).containsOnlyKeys(poster);
    }

    private void publish(UUID id, Set<String> scopes, String payload) {
        Posting.publish(central.beans(), id, 1, scopes, payload);
    }

    private boolean talk(int rounds) {
        return kiosk.talk(rounds, () -> {});
    }
}
