package fi.jelppi.backup;

import fi.jelppi.shared.NodeRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of finished backups: each stands there whole or not at all, and the oldest ones go. */
final class Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String DRAFT = "draft";

    private final Path folder;
    private final String prefix;
    private final Pattern finished;

    Shelf(Path folder, NodeRole role) {
        this.folder = folder;
        this.prefix = "jelppi-" + role.name().toLowerCase(Locale.ROOT) + "-";
        this.finished = Pattern.compile(Pattern.quote(prefix) + "\\d{8}T\\d{9}Z\\.zip");
    }

    /** An empty folder for what is being made; what a killed node left there goes. */
    Path newDraft() throws IOException {
        OwnerOnly.folder(folder);
        var draft = folder.resolve(DRAFT);
        OwnerOnly.delete(draft);
        return OwnerOnly.folder(draft);
    }

    /** The archive appears under its name when all of it is on disk. */
    Path put(Path archive, Instant madeAt) throws IOException {
        var target = folder.resolve(prefix + TIME.format(madeAt) + ".zip");
        Files.move(archive, target, StandardCopyOption.ATOMIC_MOVE);
        OwnerOnly.force(folder);
        return target;
    }

    void clearDraft() {
        try {
            OwnerOnly.delete(folder.resolve(DRAFT));
        } catch (IOException e) {
            LOG.warn("what was left of making a backup could not be removed: {}", e.getMessage());
        }
    }

    /** Leaves so many. The new one stays also when a wrong clock makes it look like the oldest. */
    void thin(int keep, Path newest) throws IOException {
        try (var files = Files.list(folder)) {
            var old = files.filter(file ->
                            finished.matcher(file.getFileName().toString()).matches())
                    .filter(file -> !file.equals(newest))
                    .sorted()
                    .toList();
            for (var file : old.subList(0, Math.max(0, old.size() + 1 - keep))) {
                Files.delete(file);
            }
        }
    }
}
