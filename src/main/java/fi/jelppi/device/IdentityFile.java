package fi.jelppi.device;

import fi.jelppi.shared.FactId;
import fi.jelppi.shared.PointId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The identity on disk: readable by this service's own account only, replaced whole or not at all. */
class IdentityFile {

    /**
     * Everything but the device is missing before enrolment.
     *
     * @param secretSince an ISO instant
     * @param ownMove id of the fact by which it was moved in the hall, until central agrees or decides otherwise
     */
    record Content(
            String device,
            @Nullable String point,
            @Nullable String secret,
            @Nullable String central,
            @Nullable String secretSince,
            @Nullable String ownMove) {

        Content at(PointId place, @Nullable FactId move) {
            return new Content(
                    device, place.toString(), secret, central, secretSince, move == null ? null : move.toString());
        }

        Content with(String newSecret, Instant since) {
            return new Content(device, point, newSecret, central, since.toString(), ownMove);
        }

        @Override
        public String toString() {
            return "Content[device=" + device + "]";
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;

    IdentityFile(Path file) {
        this.file = file;
    }

    /** @throws UncheckedIOException when there is a file that cannot be read: guessing a new identity would lose facts */
    Optional<Content> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readAllBytes(file), Content.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Content content) {
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var temporary = folder.resolve(file.getFileName() + ".new");
            Files.deleteIfExists(temporary);
            try (var channel = FileChannel.open(
                    temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
                var bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(content));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
