package fi.jelppi.files;

import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes files that belong to nothing any more. */
@Component
@OnCentral
class FileKeeping {

    /** Longer than anybody writes at what is to have the file. */
    static final Duration SPARED = Duration.ofDays(2);

    private static final Logger LOG = LoggerFactory.getLogger(FileKeeping.class);

    private final List<FileOwner> owners;
    private final FileStore store;
    private final JobTurns turns;
    private final Clock clock;

    FileKeeping(List<FileOwner> owners, FileStore store, JobTurns turns, Clock clock) {
        this.owners = owners;
        this.store = store;
        this.turns = turns;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 4 * * *")
    void daily() {
        if (turns.take("library.files", Duration.ofHours(20))) {
            LOG.info("Files that belong to nothing: {} deleted", run());
        }
    }

    int run() {
        var used = owners.stream()
                .flatMap(owner -> owner.uses().stream())
                .map(use -> use.file().hash())
                .collect(Collectors.toSet());
        // Asked afterwards: what came meanwhile and cannot be read counts, too.
        if (!owners.stream().allMatch(FileOwner::knowsAll)) {
            LOG.warn("files are kept: something that cannot be read may have one");
            return 0;
        }
        var then = clock.instant().minus(SPARED);
        return (int) store.storedBefore(then).stream()
                .filter(hash -> !used.contains(hash))
                .filter(hash -> store.remove(hash, then))
                .count();
    }
}
