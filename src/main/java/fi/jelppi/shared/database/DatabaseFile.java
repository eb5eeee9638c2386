package fi.jelppi.shared.database;

import fi.jelppi.shared.settings.BadSettingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * H2's file as it lies on the disk. H2 itself calls an encrypted file without its key damaged, and a readable one with a
 * key too.
 */
record DatabaseFile(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);

    private static final String H2 = "jdbc:h2:async:";

    /** What an encrypted file of H2 begins with. */
    private static final byte[] MARK = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    static boolean isEmbedded(String url) {
        return url.startsWith(H2);
    }

    /** @param url for which {@link #isEmbedded} is true */
    static DatabaseFile of(String url) {
        return new DatabaseFile(Path.of(url.substring(H2.length()).replaceFirst(";.*", "") + ".mv.db"));
    }

    /** The folder belongs to this service's own account alone; one that is there already stays as somebody made it. */
    void makeFolder() {
        var folder = path.toAbsolutePath().getParent();
        try {
            if (folder != null && Files.notExists(folder)) {
                Files.createDirectories(folder, ownerOnly());
            }
        } catch (IOException e) {
            // H2 says so in a moment, and why.
            LOG.debug("The database's folder cannot be made", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    void mustBeEncrypted() {
        if (exists() && !isEncrypted()) {
            throw BadSettingException.of(
                    EncryptedDatabase.KEY_FILE, null, "is set, but the database was made without it: " + path);
        }
    }

    void mustBeReadable() {
        if (exists() && isEncrypted()) {
            throw BadSettingException.of(
                    EncryptedDatabase.KEY_FILE, null, "is missing, but the database was made with a key: " + path);
        }
    }

    private boolean exists() {
        return Files.exists(path);
    }

    private boolean isEncrypted() {
        try (var file = Files.newInputStream(path)) {
            return Arrays.equals(file.readNBytes(MARK.length), MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
