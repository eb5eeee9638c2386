package fi.jelppi.files;

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

/** Files on a kiosk, for when there is no connection; within their room (decision 0263). */
@Service
@OnKiosk
public class FileShelf {

    /**
     * How it stands.
     *
     * @param room for all files, in bytes
     * @param used by those that are here
     * @param waiting how many are still to come
     * @param leftOut titles of what has a file that does not fit
     */
    public record State(long room, long used, int waiting, List<String> leftOut) {}

    private static final Logger LOG = LoggerFactory.getLogger(FileShelf.class);

    private final List<FileOwner> owners;
    private final CentralFiles central;
    private final ShelfFolder folder;
    private final long room;
    private final AtomicBoolean busy = new AtomicBoolean();

    FileShelf(List<FileOwner> owners, CentralFiles central, JelppiProperties node, FileProperties settings) {
        this.owners = owners;
        this.central = central;
        this.folder = new ShelfFolder(node.dataDir().resolve("library"));
        this.room = settings.onKiosk().toBytes();
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT1M")
    void everyMinute() {
        if (busy.compareAndSet(false, true)) {
            // A slow line takes minutes, and other work of the minute does not wait for it.
            Thread.ofPlatform().name("files").daemon().start(this::refreshAlone);
        }
    }

    private void refreshAlone() {
        try {
            refresh();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("files cannot be kept: {}", e.getMessage());
        } finally {
            busy.set(false);
        }
    }

    /** Fetches what is missing as long as central answers and the disk has room, and deletes what is not to be here any more. */
    void refresh() throws IOException, InterruptedException {
        var wanted = plan().kept();
        folder.clear(wanted.stream().map(StoredFile::hash).collect(Collectors.toSet()));
        for (StoredFile file : wanted) {
            if (find(file).isEmpty() && (!folder.hasRoomFor(file) || fetch(file) == Answer.NO_CONNECTION)) {
                return;
            }
        }
    }

    private FilePlan plan() {
        return FilePlan.of(
                owners.stream().flatMap(owner -> owner.uses().stream()).toList(), room);
    }

    /** The file, if it is here and whole. */
    public Optional<Path> find(StoredFile file) {
        return folder.find(file);
    }

    public State state() {
        var plan = plan();
        var here = plan.kept().stream().filter(file -> find(file).isPresent()).toList();
        return new State(
                room,
                here.stream().mapToLong(StoredFile::size).sum(),
                plan.kept().size() - here.size(),
                plan.leftOut());
    }

    /** One that turns out to be another file is thrown away and asked for anew later; it must not hold up the others. */
    private Answer fetch(StoredFile file) throws IOException, InterruptedException {
        var part = folder.unfinished(file);
        var answer = central.bring(FileEndpoint.PATH + file.hash(), part);
        if (answer != Answer.CAME) {
            return answer;
        }
        if (Files.size(part) == file.size()
                && Sha256.hex(Files.readAllBytes(part)).equals(file.hash())) {
            folder.keep(file);
        } else {
            LOG.warn("a file came broken");
            Files.delete(part);
        }
        return answer;
    }
}
