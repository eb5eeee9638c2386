package fi.jelppi.files;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.Sha256;
import fi.jelppi.shared.picture.PictureMaker;
import fi.jelppi.shared.picture.StrangePicture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file in at the desk. It belongs to nothing before what has it is saved. */
@Service
@OnCentral
public class FileIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);

    private static final int START = 8;
    private static final Set<String> PICTURES = Set.of("png", "jpeg");

    /** What came of it. */
    public sealed interface Result {}

    public record Taken(StoredFile file) implements Result {}

    public record Refused(FileRefusal reason) implements Result {}

    private final FileStore store;
    private final FileProperties settings;
    private final TransactionTemplate transaction;

    FileIntake(FileStore store, FileProperties settings, TransactionTemplate transaction) {
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
     * @param kinds what is taken here; where pictures are, all is for the screens of halls, and a PDF is opened to see that they can
     *     show it
     * @throws IOException when it cannot be read
     */
    public Result take(String told, InputStream in, Set<FileType> kinds) throws IOException {
        byte[] content = in.readNBytes(largest() + 1);
        if (content.length == 0 || content.length > largest()) {
            return new Refused(content.length == 0 ? FileRefusal.EMPTY : FileRefusal.TOO_BIG);
        }
        var picture = kinds.contains(FileType.PNG)
                ? StrangePicture.look(content, PICTURES)
                : Optional.<StrangePicture.Facts>empty();
        return picture.isPresent() ? picture(told, content, picture.get()) : document(told, content, kinds);
    }

    /** Drawn anew: nothing of the file is left but what is seen, the place of a photo neither. */
    private Result picture(String told, byte[] content, StrangePicture.Facts facts) {
        if (!facts.isSafe()) {
            return new Refused(FileRefusal.TOO_BIG);
        }
        return PictureMaker.make(content, facts)
                .<Result>map(made ->
                        new Taken(kept(told, made.type().equals("png") ? FileType.PNG : FileType.JPEG, made.content())))
                .orElseGet(() -> new Refused(FileRefusal.BROKEN));
    }

    private Result document(String told, byte[] content, Set<FileType> kinds) throws IOException {
        return switch (look(content)) {
            case FileLook.Known(var type) when kinds.contains(type) -> known(told, type, content, kinds);
            case FileLook.Refused(var reason) when kinds.contains(FileType.WORD) -> new Refused(reason);
            case FileLook.Known _, FileLook.Refused _ -> new Refused(FileRefusal.TYPE);
        };
    }

    private Result known(String told, FileType type, byte[] content, Set<FileType> kinds) {
        boolean shown = type == FileType.PDF && kinds.contains(FileType.PNG);
        return (shown ? PdfLook.at(content) : Optional.<FileRefusal>empty())
                .<Result>map(Refused::new)
                .orElseGet(() -> new Taken(kept(told, type, content)));
    }

    private static FileLook.Result look(byte[] content) throws IOException {
        var file = Files.createTempFile("jelppi-file", null);
        try {
            Files.write(file, content);
            return FileLook.at(file, Arrays.copyOf(content, Math.min(START, content.length)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private StoredFile kept(String told, FileType type, byte[] content) {
        var hash = Sha256.hex(content);
        try {
            transaction.executeWithoutResult(status -> store.put(hash, content));
        } catch (DuplicateKeyException _) {
            LOG.debug("somebody brought the same file at the same moment");
        }
        return new StoredFile(FileNames.plain(told, type), type, content.length, hash);
    }
}
