package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.jelppi.checkin.CheckInResult.Admitted;
import fi.jelppi.checkin.CheckInResult.AlreadyHere;
import fi.jelppi.checkin.CheckInResult.NotStored;
import fi.jelppi.event.Event;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.PointId;
import fi.jelppi.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A kiosk on a disk of its own that really runs full. Needs the right to mount a small file system; is skipped without. */
@Tag("kiosk")
@SpringBootTest(
        properties = {"jelppi.role=kiosk", "server.port=0", "management.server.port=-1", "jelppi.checkin.reserve=0B"})
@ContextConfiguration(initializers = FullDiskTest.SmallDisk.class)
@Import(DoorTestConfiguration.class)
@DirtiesContext
class FullDiskTest {

    private static final Set<Path> MOUNTED = new HashSet<>();

    @Autowired
    CheckIns checkIns;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    JelppiProperties properties;

    static class SmallDisk extends TestDatabase {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            super.initialize(context);
            Path folder =
                    Path.of(Objects.requireNonNull(context.getEnvironment().getProperty("jelppi.data-dir")));
            if (run("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", folder.toString())) {
                MOUNTED.add(folder);
            }
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @AfterAll
    static void unmount() {
        // lazily: the application closes its files after this
        MOUNTED.forEach(folder -> run("umount", "-l", folder.toString()));
    }

    @Test
    void refusesClearlyKeepsWhatItHasAndGoesOnWhenThereIsRoomAgain() throws IOException {
        Path disk = properties.dataDir();
        assumeTrue(MOUNTED.contains(disk), "no right to mount a small disk here");
        PointId here = kiosk.start();
        Event jobs = kiosk.event(
                Some.event("Kesäksi töihin").at(here).session("10:00", "14:00").build());
        String early = kiosk.press.text(Some.passFor(jobs));
        assertThat(checkIns.scan(early)).isInstanceOf(Admitted.class);

        Path filler = fill(disk);
        Set<String> refused = new HashSet<>();
        int green = 1;
        for (int number = 0; number < 4000 && refused.size() < 3; number++) {
            String pass = kiosk.press.text(Some.passFor(jobs));
            switch (checkIns.scan(pass)) {
                case Admitted ignored -> green++;
                case NotStored ignored -> refused.add(pass);
                default -> throw new AssertionError("neither green nor refused");
            }
        }
        assertThat(refused).hasSize(3);

        Files.delete(filler);
        assertThat(checkIns.scan(early)).isInstanceOf(AlreadyHere.class);
        for (String pass : refused) {
            assertThat(checkIns.scan(pass)).isInstanceOf(Admitted.class);
        }
        assertThat(checkIns.present()).isEqualTo(green + refused.size());
    }

    private static Path fill(Path disk) {
        Path filler = disk.resolve("filler");
        try (FileChannel file = FileChannel.open(filler, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer block = ByteBuffer.allocate(4096);
            while (Files.getFileStore(disk).getUsableSpace() > 0) {
                file.write(block.clear());
            }
        } catch (IOException e) {
            if (!Files.exists(filler)) {
                throw new UncheckedIOException(e);
            }
        }
        return filler;
    }
}
