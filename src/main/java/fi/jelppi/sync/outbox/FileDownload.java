package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.CentralFiles;
import fi.jelppi.sync.spi.NodeIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches files over the link to central. */
@Component
@OnKiosk
class FileDownload implements CentralFiles {

    private static final Logger LOG = LoggerFactory.getLogger(FileDownload.class);

    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final CentralClient central;
    private final NodeIdentity identity;

    FileDownload(CentralClient central, NodeIdentity identity) {
        this.central = central;
        this.identity = identity;
    }

    @Override
    public Answer bring(String path, Path into) throws InterruptedException {
        var me = identity.enrolled();
        if (me.isEmpty()) {
            return Answer.NO_CONNECTION;
        }
        try {
            long there = Files.exists(into) ? Files.size(into) : 0;
            int status = central.file(me.get(), path, there, into);
            return switch (status) {
                case 200, 206 -> Answer.CAME;
                case RANGE_NOT_SATISFIABLE -> there > 0 ? again(path, into) : Answer.NOT_THERE;
                case 404 -> Answer.NOT_THERE;
                default -> Answer.NO_CONNECTION;
            };
        } catch (IOException | LinkFailure e) {
            LOG.debug("a file did not come: {}", e.getClass().getSimpleName());
            return Answer.NO_CONNECTION;
        }
    }

    /** What is there is as long as the file or longer: it is whole, or nothing of it can be used. */
    private Answer again(String path, Path into) throws IOException, InterruptedException {
        Files.delete(into);
        return bring(path, into);
    }
}
