package fi.jelppi.guides.library;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file in at the desk. It belongs to nothing before the thing that has it is saved. */
@Service
@OnCentral
public class FileIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);

    private static final int START = 8;

    /** What came of it. */
    public sealed interface Result {}

    public record Taken(ToolFile file) implements Result {}

    public record Refused(FileRefusal reason) implements Result {}

    private final FileStore store;
    private final LibraryProperties settings;
    private final TransactionTemplate transaction;

    FileIntake(FileStore store, LibraryProperties settings, TransactionTemplate transaction) {
        this.store = store;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** Bytes of the largest file. */
    public int largest() {
        return Math.toIntExact(Math.min(settings.largestFile().toBytes(), Integer.MAX_VALUE / 4));
    }

    /**
     * @param told name as the browser tells it
     * @throws IOException when it cannot be read
     */
    public Result take(String told, InputStream in) throws IOException {
        byte[] content = in.readNBytes(largest() + 1);
        if (content.length == 0 || content.length > largest()) {
            return new Refused(content.length == 0 ? FileRefusal.EMPTY : FileRefusal.TOO_BIG);
        }
        return switch (look(content)) {
            case FileLook.Known known -> new Taken(kept(told, known.type(), content));
            case FileLook.Refused refused -> new Refused(refused.reason());
        };
    }

    private static FileLook.Result look(byte[] content) throws IOException {
        var file = Files.createTempFile("jelppi-library", null);
        try {
            Files.write(file, content);
            return FileLook.at(file, Arrays.copyOf(content, Math.min(START, content.length)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private ToolFile kept(String told, FileType type, byte[] content) {
        var hash = Sha256.hex(content);
        try {
            transaction.executeWithoutResult(status -> store.put(hash, content));
        } catch (DuplicateKeyException _) {
            LOG.debug("somebody brought the same file at the same moment");
        }
        return new ToolFile(FileNames.plain(told, type), type, content.length, hash);
    }
}
