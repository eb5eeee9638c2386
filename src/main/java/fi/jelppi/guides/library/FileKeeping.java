package fi.jelppi.guides.library;

import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes files that belong to nothing any more. */
@Component
@OnCentral
class FileKeeping {

    /** Longer than anybody writes at one thing of the library. */
    static final Duration SPARED = Duration.ofDays(2);

    private static final Logger LOG = LoggerFactory.getLogger(FileKeeping.class);

    private final ToolTable tools;
    private final FileStore store;
    private final JobTurns turns;
    private final Clock clock;

    FileKeeping(ToolTable tools, FileStore store, JobTurns turns, Clock clock) {
        this.tools = tools;
        this.store = store;
        this.turns = turns;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 4 * * *")
    void daily() {
        if (turns.take("library.files", Duration.ofHours(20))) {
            LOG.info("Files of the library that belong to nothing: {} deleted", run());
        }
    }

    int run() {
        var all = tools.all();
        if (all.size() != tools.count()) {
            LOG.warn("files of the library are kept: a thing that cannot be read may have one");
            return 0;
        }
        var used = all.stream()
                .map(tool -> tool.tool().file())
                .filter(Objects::nonNull)
                .map(ToolFile::hash)
                .collect(Collectors.toSet());
        var then = clock.instant().minus(SPARED);
        return (int) store.storedBefore(then).stream()
                .filter(hash -> !used.contains(hash))
                .filter(hash -> store.remove(hash, then))
                .count();
    }
}
