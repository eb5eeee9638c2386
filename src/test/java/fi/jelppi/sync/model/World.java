package fi.jelppi.sync.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.PointId;
import fi.jelppi.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** Two kiosks, central, the line between them, and all that may befall them. */
final class World implements AutoCloseable {

    /** What becomes of a request. */
    private enum Fate {
        ARRIVES,
        LOST,
        ANSWER_LOST,
        TWICE,
        LATE,
        CENTRAL_DIES
    }

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration BACKUPS_KEPT = Duration.ofDays(30);
    private static final int ROUNDS_TO_REST = 12;

    private final Path folder;
    private final TestClock truth = new TestClock(Instant.parse("2026-11-21T08:00:00Z"));
    private final List<SkewedClock> clocks = new ArrayList<>();
    private final List<PointId> villages = List.of(PointId.next(), PointId.next());
    private final List<KioskNode> kiosks = new ArrayList<>();
    private final List<UUID> posters = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private final CentralNode central;
    private final List<CentralNode.Backup> backups = new ArrayList<>();
    private final ArrayDeque<Fate> fates = new ArrayDeque<>();
    private final List<Parcel> late = new ArrayList<>();
    private final Set<UUID> green = new HashSet<>();
    private final Set<UUID> written = new HashSet<>();

    World() throws Exception {
        folder = Files.createTempDirectory(memory(), "jelppi-model");
        var home = Files.createDirectory(folder.resolve("central"));
        central = new CentralNode(home, CentralNode.newDisk(home), newClock());
        central.run();
        for (var village : villages) {
            var hall = Files.createDirectory(folder.resolve("kiosk" + kiosks.size()));
            var kiosk = new KioskNode(hall, newClock(), village, KioskNode.Way.over(this::carry));
            central.points.put(kiosk.device(), village);
            kiosk.start();
            kiosks.add(kiosk);
        }
    }

    /** What a power cut takes is decided by H2 here, not by the disk; a folder in memory spares hundreds of waits for it. */
    private static Path memory() {
        var shared = Path.of("/dev/shm");
        return Files.isWritable(shared) ? shared : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private SkewedClock newClock() {
        var clock = new SkewedClock(truth);
        clocks.add(clock);
        return clock;
    }

    void take(Step step) throws Exception {
        truth.pass(Duration.ofMinutes(1));
        var kiosk = kiosks.get(step.who() % kiosks.size());
        int n = step.value();
        switch (step.deed()) {
            case CHECK_IN -> showGreen(kiosk, n);
            case CUT_CHECK_IN -> written.add(kiosk.writeInVain(n));
            case TALK -> talk(kiosk, n);
            case LATE_PARCEL -> deliverLate(n);
            case APPLY -> central.apply();
            case KILL_KIOSK -> kiosk.powerCut();
            case KILL_CENTRAL -> central.powerCut();
            case BACK_UP_KIOSK -> kiosk.backUp();
            case BACK_UP_CENTRAL -> backups.add(central.backUp());
            case RESTORE_KIOSK -> restore(kiosk, n);
            case RESTORE_CENTRAL -> restoreCentral(n);
            case RESTORE_CENTRAL_UNDER_TALK -> restoreUnderTalk(kiosk, n);
            case WRONG_CLOCK -> wrongClock(step.who(), n);
            case TEN_DAYS -> truth.pass(Duration.ofDays(10));
            case UPGRADE_KIOSK -> kiosk.upgrade();
            case UPGRADE_CENTRAL -> central.upgrade();
            case HANG_POSTER -> hang(step.who(), n);
            case MOVE_KIOSK -> central.points.put(kiosk.device(), villages.get(n % villages.size()));
        }
    }

    private void showGreen(KioskNode kiosk, int kind) {
        var fact = kiosk.showGreen(kind);
        written.add(fact);
        green.add(fact);
    }

    /** Each digit is the fate of a request; those after them arrive. */
    private void talk(KioskNode kiosk, int digits) {
        for (int left = digits; left > 0; left /= 10) {
            int digit = left % 10;
            fates.add(digit < 5 ? Fate.ARRIVES : Fate.values()[digit - 4]);
        }
        kiosk.talk(2, () -> {});
        fates.clear();
    }

    private LineClient.Answer carry(Parcel parcel) throws IOException {
        var fate = fates.isEmpty() ? Fate.ARRIVES : fates.remove();
        switch (fate) {
            case ARRIVES -> {
                return central.answer(parcel);
            }
            case TWICE -> {
                central.answer(parcel);
                return central.answer(parcel);
            }
            case ANSWER_LOST -> central.answer(parcel);
            case LATE -> late.add(parcel);
            case CENTRAL_DIES -> central.dieOver(parcel);
            case LOST -> {}
        }
        throw new IOException(fate.name());
    }

    private void deliverLate(int n) {
        if (!late.isEmpty()) {
            central.answer(late.remove(n % late.size()));
        }
    }

    private static void restore(KioskNode kiosk, int n) throws Exception {
        if (!kiosk.backups.isEmpty()) {
            kiosk.restore(kiosk.backups.get(n % kiosk.backups.size()));
        }
    }

    private void restoreCentral(int n) throws Exception {
        if (backups.isEmpty()) {
            return;
        }
        var backup = backups.get(n % backups.size());
        if (Duration.between(backup.at(), truth.instant()).abs().compareTo(BACKUPS_KEPT) < 0) {
            central.restore(backup, n % 2 == 0);
        }
    }

    /** The kiosk does not notice: its next request meets an older central without a handshake. */
    private void restoreUnderTalk(KioskNode kiosk, int n) {
        kiosk.talk(2, () -> {
            try {
                restoreCentral(n);
                showGreen(kiosk, n);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** One clock is wrong at a time: with two nobody could tell how old anything is. */
    private void wrongClock(int who, int n) {
        clocks.forEach(clock -> clock.wrongBy(Duration.ZERO));
        clocks.get(who % clocks.size()).wrongBy(YEAR.multipliedBy(n % 3 - 1));
    }

    private void hang(int who, int n) {
        var scope = switch (n % 4) {
            case 0 -> CentralNode.EVERYWHERE;
            case 1 -> null;
            default -> villages.get(n % 2).toString();
        };
        central.hang(posters.get(who % posters.size()), scope, "text " + n);
    }

    /** Nothing goes wrong any more, everybody has the new version: in a few rounds all must be at rest and agree. */
    void settle() throws Exception {
        clocks.forEach(clock -> clock.wrongBy(Duration.ZERO));
        while (!late.isEmpty()) {
            deliverLate(0);
        }
        central.upgrade();
        for (var kiosk : kiosks) {
            kiosk.upgrade();
        }
        boolean rest = false;
        for (int round = 0; round < ROUNDS_TO_REST && !rest; round++) {
            rest = true;
            for (var kiosk : kiosks) {
                rest &= kiosk.talk(3, () -> {}) && kiosk.waiting() == 0 && round > 0;
            }
        }
        assertThat(rest).as("comes to rest").isTrue();
        central.apply();
    }

    /** What must hold when all is at rest. */
    void check() {
        var applied = central.applied();
        assertThat(applied).as("nothing doubled").doesNotHaveDuplicates();
        assertThat(applied).as("nothing lost").containsAll(mustBeThere());
        assertThat(written).as("nothing invented").containsAll(applied);
        assertThat(central.unsettled()).as("nothing left in quarantine").isZero();
        for (var kiosk : kiosks) {
            assertThat(kiosk.posters()).as("copy").isEqualTo(central.postersAt(kiosk.point()));
        }
    }

    /** Everything that stands on a disk; what restores have taken from both disks nobody can bring back. */
    private Set<UUID> mustBeThere() {
        var there = new HashSet<>(central.has());
        kiosks.forEach(kiosk -> there.addAll(kiosk.has()));
        return there;
    }

    /** Facts that were shown green and that restores of both sides have taken away. */
    int gone() {
        var gone = new HashSet<>(green);
        gone.removeAll(mustBeThere());
        return gone.size();
    }

    int applied() {
        return central.applied().size();
    }

    int green() {
        return green.size();
    }

    @Override
    public void close() throws Exception {
        for (var kiosk : kiosks) {
            kiosk.close();
        }
        central.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
