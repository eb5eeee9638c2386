package fi.jelppi.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** A full disk would keep people from checking in, so backups stop long before. */
final class Room {

    private static final long SPARE = DataSize.ofMegabytes(100).toBytes();

    private Room() {}

    /** @throws BackupException when fewer than 100 MB would be left besides so many bytes */
    static void forBytes(Path folder, long bytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (bytes > free - SPARE) {
            throw new BackupException("not enough room in " + folder + ": "
                    + DataSize.ofBytes(bytes).toMegabytes() + " MB and 100 MB to spare are needed, "
                    + DataSize.ofBytes(free).toMegabytes() + " MB are free");
        }
    }
}
