package fi.jelppi.checkin;

import fi.jelppi.shared.JelppiProperties;
import java.io.File;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Refuses before the disk is full: a database that cannot write closes itself, and what it holds is worth more than the
 * next visit.
 */
@Component
class StorageGuard {

    private final File folder;
    private final long reserve;

    StorageGuard(JelppiProperties properties, Settings settings) {
        this.folder = properties.dataDir().toFile().getAbsoluteFile();
        this.reserve = settings.reserve().toBytes();
    }

    /** @param reserve free space that check-ins leave alone */
    @ConfigurationProperties("jelppi.checkin")
    record Settings(@DefaultValue("48MB") DataSize reserve) {}

    boolean hasRoom() {
        // a folder that is not there yet has no measurable space; the database will say what is wrong
        return !folder.exists() || folder.getUsableSpace() > reserve;
    }
}
