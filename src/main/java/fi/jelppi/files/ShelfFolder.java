package fi.jelppi.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/** Files by the hash of what is in them, whole ones and those that are still coming. */
final class ShelfFolder {

    private static final String UNFINISHED = ".part";

    /** More than check-ins ask for: visits come before forms. */
    private static final long RESERVE = 64L * 1024 * 1024;

    private final Path path;

    ShelfFolder(Path path) {
        this.path = path;
    }

    /** The file, if it is here and whole. */
    Optional<Path> find(StoredFile file) {
        try {
            var whole = path.resolve(file.hash());
            return Files.isRegularFile(whole) && Files.size(whole) == file.size()
                    ? Optional.of(whole)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Whether the disk takes it, and has room for the kiosk's own data still. */
    boolean hasRoomFor(StoredFile file) {
        return path.toFile().getUsableSpace() > file.size() + RESERVE;
    }

    /** What has come of it so far. */
    Path unfinished(StoredFile file) {
        return path.resolve(file.hash() + UNFINISHED);
    }

    /** Deletes everything but these; makes the folder where there is none. */
    void clear(Set<String> wanted) throws IOException {
        Files.createDirectories(path);
        try (var there = Files.list(path)) {
            for (Path one : there.toList()) {
                var name = one.getFileName().toString();
                if (!wanted.contains(
                        name.endsWith(UNFINISHED) ? name.substring(0, name.length() - UNFINISHED.length()) : name)) {
                    Files.delete(one);
                }
            }
        }
    }

    /** On disk before it counts as here. */
    void keep(StoredFile file) throws IOException {
        var part = unfinished(file);
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(
                part, path.resolve(file.hash()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
