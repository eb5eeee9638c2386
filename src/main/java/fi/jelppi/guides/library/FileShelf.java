package fi.jelppi.guides.library;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.Sha256;
import fi.jelppi.sync.spi.CentralFiles;
import fi.jelppi.sync.spi.CentralFiles.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** The library's files on a kiosk, for when there is no connection; within their room (decision 0263). */
@Service
@OnKiosk
public class FileShelf {

    /**
     * How it stands.
     *
     * @param room for all files, in bytes
     * @param used by those that are here
     * @param waiting how many are still to come
     * @param leftOut titles of the things whose file does not fit
     */
    public record State(long room, long used, int waiting, List<String> leftOut) {}

    private static final Logger LOG = LoggerFactory.getLogger(FileShelf.class);

    private final ToolTable tools;
    private final CentralFiles central;
    private final ShelfFolder folder;
    private final long room;
    private final AtomicBoolean busy = new AtomicBoolean();

    FileShelf(ToolTable tools, CentralFiles central, JelppiProperties node, LibraryProperties settings) {
        this.tools = tools;
        this.central = central;
        this.folder = new ShelfFolder(node.dataDir().resolve("library"));
        this.room = settings.onKiosk().toBytes();
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT1M")
    void everyMinute() {
        if (busy.compareAndSet(false, true)) {
            // A slow line takes minutes, and other work of the minute does not wait for it.
            Thread.ofPlatform().name("library-files").daemon().start(this::refreshAlone);
        }
    }

    private void refreshAlone() {
        try {
            refresh();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("files of the library cannot be kept: {}", e.getMessage());
        } finally {
            busy.set(false);
        }
    }

    /** Fetches what is missing as long as central answers and the disk has room, and deletes what is not to be here any more. */
    void refresh() throws IOException, InterruptedException {
        var wanted = plan().kept();
        folder.clear(wanted.stream().map(ToolFile::hash).collect(Collectors.toSet()));
        for (ToolFile file : wanted) {
            if (find(file).isEmpty() && (!folder.hasRoomFor(file) || fetch(file) == Answer.NO_CONNECTION)) {
                return;
            }
        }
    }

    private FilePlan plan() {
        return FilePlan.of(tools.all().stream().map(StoredTool::tool).toList(), room);
    }

    /** The file, if it is here and whole. */
    public Optional<Path> find(ToolFile file) {
        return folder.find(file);
    }

    public State state() {
        var plan = plan();
        var here = plan.kept().stream().filter(file -> find(file).isPresent()).toList();
        return new State(
                room,
                here.stream().mapToLong(ToolFile::size).sum(),
                plan.kept().size() - here.size(),
                plan.leftOut().stream().map(tool -> tool.words().title()).toList());
    }

    /** One that turns out to be another file is thrown away and asked for anew later; it must not hold up the others. */
    private Answer fetch(ToolFile file) throws IOException, InterruptedException {
        var part = folder.unfinished(file);
        var answer = central.bring(FileEndpoint.PATH + file.hash(), part);
        if (answer != Answer.CAME) {
            return answer;
        }
        if (Files.size(part) == file.size()
                && Sha256.hex(Files.readAllBytes(part)).equals(file.hash())) {
            folder.keep(file);
        } else {
            LOG.warn("a file of the library came broken");
            Files.delete(part);
        }
        return answer;
    }
}
