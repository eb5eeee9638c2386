package fi.jelppi.shared.database;

import fi.jelppi.shared.settings.BadSettingException;
import fi.jelppi.shared.settings.RandomKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the database's key; what is wrong with it is told without a letter of it. */
final class KeyFile {

    private KeyFile() {}

    static String read(Path file) {
        var key = content(file);
        if (!RandomKey.Check.isKey(key)) {
            throw BadSettingException.of(
                    EncryptedDatabase.KEY_FILE,
                    file,
                    "names a file that holds no key: it must be the base64 of 32 bytes");
        }
        return key;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw BadSettingException.of(EncryptedDatabase.KEY_FILE, file, "names a file that cannot be read");
        }
    }
}
