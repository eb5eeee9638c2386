package fi.jelppi.security;

import fi.jelppi.shared.JelppiProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the node's secret key, or makes one at the first start. */
@Component
class SecretKeySource {

    static final String FILE = "secret.key";
    private static final int KEY_BYTES = 32;

    private final SecretKeyProperties settings;
    private final Path folder;

    SecretKeySource(SecretKeyProperties settings, JelppiProperties node) {
        this.settings = settings;
        this.folder = node.dataDir();
    }

    byte[] key() {
        var configured = settings.secretKey();
        return configured != null && !configured.isBlank()
                ? decoded(configured, "the setting jelppi.secret-key")
                : fromFile(folder.resolve(FILE));
    }

    private byte[] fromFile(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return decoded(Files.readString(file), "the file " + file.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or make the secret key " + file.toAbsolutePath(), e);
        }
    }

    private static byte[] decoded(String text, String source) {
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException _) {
            // Told below, without the text: it may be most of a key.
        }
        throw new SecretLostException(
                source + " is no secret key: it must be the base64 of " + KEY_BYTES
                        + " bytes. Restore it from the backup; do not make a new one while data sealed with the old one is needed.");
    }

    /** Complete on disk under another name first: a power cut must not leave half a key. */
    private void make(Path file) throws IOException {
        Files.createDirectories(folder);
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        var draft = Files.createTempFile(folder, FILE, ".new");
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        try (var channel = FileChannel.open(draft, Set.of(StandardOpenOption.WRITE))) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(key)));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
