package fi.jelppi.demo;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The folder {@code demo} in the data folder: what a person who tries things out needs. */
@Component
@OnCentral
@ConditionalOnProperty("jelppi.demo")
class DemoFolder {

    private final Path folder;

    DemoFolder(JelppiProperties properties) {
        this.folder = properties.dataDir().resolve("demo");
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** Lines {@code key=value} in a file that only this account can read; whole or not there. */
    void writeSecret(String name, Map<String, String> values) {
        var text = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + System.lineSeparator())
                .collect(Collectors.joining());
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(name);
            var unfinished = folder.resolve(name + ".new");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, ownerOnly());
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, byte[] content) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
