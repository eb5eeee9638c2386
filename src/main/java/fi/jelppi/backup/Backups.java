package fi.jelppi.backup;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.sync.spi.NotDurableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Makes backups of this node while it goes on with its work. */
@Service
class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    /** H2 may miss a piece when it tidies its file at the same moment (decision 0120); the next try finds it. */
    private static final int TRIES = 3;

    /** Copy, packed copy, archive and a copy that is opened. */
    private static final int COPIES = 4;

    private final JelppiProperties node;
    private final BackupProperties settings;
    private final DatabaseCopy database;
    private final Clock clock;
    private final Shelf shelf;
    private final ReentrantLock busy = new ReentrantLock();

    Backups(JelppiProperties node, BackupProperties settings, DatabaseCopy database, Clock clock) {
        this.node = node;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
        var folder = settings.folder();
        this.shelf = new Shelf(folder == null ? node.dataDir().resolve("backups") : folder, node.role());
    }

    /**
     * Makes one, looks whether it can be read, and lets the oldest go.
     *
     * @return the archive
     * @throws BackupException when there is none; nothing is left of it then
     */
    Path make() {
        if (!busy.tryLock()) {
            throw new BackupException("another backup is being made");
        }
        try {
            return attempt(1);
        } catch (IOException | NotDurableException e) {
            throw new BackupException("the backup could not be written", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackupException("the node is stopping");
        } finally {
            shelf.clearDraft();
            busy.unlock();
        }
    }

    private Path attempt(int number) throws IOException, InterruptedException {
        var draft = shelf.newDraft();
        Room.forBytes(draft, COPIES * database.size());
        var madeAt = clock.instant();
        try {
            var archive = write(draft, madeAt);
            var finished = shelf.put(archive, madeAt);
            shelf.thin(settings.keep(), finished);
            LOG.info("backup made: {}, {} bytes", finished.getFileName(), Files.size(finished));
            return finished;
        } catch (SQLException e) {
            if (number == TRIES) {
                throw new BackupException("the database could not be copied so that it can be read", e);
            }
            LOG.warn("the copy of the database cannot be read, error {}: once more", e.getErrorCode());
            return attempt(number + 1);
        }
    }

    private Path write(Path draft, Instant madeAt) throws IOException, SQLException, InterruptedException {
        var archive = draft.resolve("archive.zip");
        var copy = database.make(draft);
        try (var writer = new ArchiveWriter(archive)) {
            writer.add(database.part(), copy);
            for (var name : NodeFiles.kept(node.role())) {
                var file = node.dataDir().resolve(name);
                if (Files.exists(file)) {
                    writer.add(name, file);
                }
            }
            // Opening changes the copy, so it is in the archive already.
            var schema = database.check(copy);
            writer.finish(node.role().name().toLowerCase(Locale.ROOT), Version.here(), schema, madeAt);
        }
        return archive;
    }
}
