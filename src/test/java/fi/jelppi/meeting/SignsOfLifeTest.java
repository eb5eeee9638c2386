package fi.jelppi.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.AttendanceSheet;
import fi.jelppi.checkin.AttendanceSheets;
import fi.jelppi.checkin.DeskFixtures;
import fi.jelppi.shared.PointId;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Two devices of one person come, tell once or twice that they are there, fall silent, close and come again in any order, beside a
 * hall's screen: the list has no second in which nobody was there, and every one in which somebody was heard.
 */
@DeskFixtures.EventDay
class SignsOfLifeTest {

    private static final int STEPS = 50;
    private static final List<Integer> PAUSES = List.of(0, 1, 5, 15, 15, 15, 15, 30, 45, 59, 60, 61, 90, 200);

    @Autowired
    ApplicationContext central;

    @Autowired
    Leaving leaving;

    @Autowired
    AttendanceSheets sheets;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private SomeTraining training;

    @SuppressWarnings("NullAway.Init")
    private Instant start;

    /** Seconds from the start. */
    private final BitSet possible = new BitSet();

    private final BitSet sure = new BitSet();

    /** As it really is. */
    private static final class Device {

        private final Joining who;
        private @Nullable ParticipantId id;
        /** In the room since; null while it is not. */
        private @Nullable Instant since;

        private @Nullable Instant heard;

        private Device(Joining who) {
            this.who = who;
        }
    }

    @BeforeEach
    void begin() {
        DeskFixtures.halfPastTen(clock);
        start = clock.instant();
        training = SomeTraining.open(central);
    }

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void makeNoMinuteThatNobodyWasThere(long seed) {
        var chance = new Random(seed);
        var aino = training.registered("Aino");
        var devices = List.of(new Device(SomeTraining.home(aino, "Aino")), new Device(SomeTraining.home(aino, "Aino")));
        var hall = training.inHall(PointId.next(), "Sinetän JELPPI");
        for (int step = 0; step < STEPS; step++) {
            clock.pass(Duration.ofSeconds(PAUSES.get(chance.nextInt(PAUSES.size()))));
            happens(chance.nextInt(12), devices.get(chance.nextInt(2)));
            training.beat(hall);
        }
        devices.forEach(this::close);
        clock.pass(Participant.SILENT.plusSeconds(1));
        leaving.sweep();

        var lines = sheets.of(training.session).lines();
        assertThat(lines).hasSize(1);
        var there = seconds(lines.getFirst());
        assertThat(without(there, possible)).as("nobody was there").isEqualTo(new BitSet());
        assertThat(without(sure, there)).as("somebody was heard").isEqualTo(new BitSet());
        if (lines.getFirst().minutes() != null) {
            assertThat(lines.getFirst().allMinutes()).isLessThanOrEqualTo(possible.cardinality() / 60);
        }
    }

    private void happens(int what, Device device) {
        switch (what) {
            case 0, 1, 2 -> come(device);
            case 3, 4, 5, 6 -> beat(device);
            case 7 -> {
                beat(device);
                beat(device);
            }
            case 8 -> leave(device);
            case 9 -> close(device);
            case 10 -> leaving.sweep();
            default -> {
                // its line is cut: it is there, and nobody hears of it
            }
        }
    }

    private void come(Device device) {
        device.id = training.in(device.who);
        heard(device);
    }

    private void beat(Device device) {
        if (device.id != null && device.since != null) {
            training.beat(device.id);
            heard(device);
        }
    }

    private void heard(Device device) {
        var now = clock.instant();
        if (device.heard != null && device.heard.plus(Participant.SILENT).isAfter(now)) {
            // Also of a page that was closed and came again at once.
            mark(sure, device.heard, now);
            mark(possible, device.heard, now);
        }
        device.heard = now;
        if (device.since == null) {
            device.since = now;
        }
    }

    /** By the button. */
    private void leave(Device device) {
        if (device.id != null && device.since != null) {
            training.leave(device.id);
            var now = clock.instant();
            mark(possible, device.since, now);
            if (device.heard != null && device.heard.plus(Participant.SILENT).isAfter(now)) {
                mark(sure, device.heard, now);
            }
            device.since = null;
            device.heard = null;
        }
    }

    /** A lid is closed: nobody is told. */
    private void close(Device device) {
        if (device.since != null && device.heard != null) {
            mark(possible, device.since, device.heard);
            device.since = null;
        }
    }

    private void mark(BitSet seconds, Instant from, Instant to) {
        seconds.set(second(from), second(to));
    }

    private int second(Instant at) {
        return (int) Duration.between(start, at).toSeconds();
    }

    private BitSet seconds(AttendanceSheet.Line line) {
        var there = new BitSet();
        line.spells().forEach(spell -> mark(there, spell.from(), spell.to()));
        return there;
    }

    private static BitSet without(BitSet some, BitSet others) {
        var left = (BitSet) some.clone();
        left.andNot(others);
        return left;
    }
}
