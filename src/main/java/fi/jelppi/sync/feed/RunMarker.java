package fi.jelppi.sync.feed;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.Durability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The last start of central, in a file beside the database: a restore of the database does not take it back. */
@Component
@OnCentral
class RunMarker {

    private static final Logger LOG = LoggerFactory.getLogger(RunMarker.class);

    private final Path file;
    private final Durability durability;

    RunMarker(JelppiProperties settings, Durability durability) {
        this.file = settings.dataDir().resolve("central-run");
        this.durability = durability;
    }

    /** Empty at the first start. A file that cannot be understood tells nothing and must not keep central from starting. */
    Optional<UUID> last() {
        try {
            return Files.exists(file)
                    ? Optional.of(UUID.fromString(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IllegalArgumentException | IOException e) {
            LOG.warn("the file {} does not name a start of central", file);
            return Optional.empty();
        }
    }

    /** The database first: a file that knows more than the disk would look like a restore after a power cut. */
    void write(UUID run) {
        durability.await();
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var whole = folder.resolve(file.getFileName() + ".new");
            Files.writeString(whole, run.toString());
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
