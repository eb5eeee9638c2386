package fi.jelppi.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A good archive, changed in one place. */
final class Forgery {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    static Forgery of(Path archive) throws IOException {
        var forgery = new Forgery();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                forgery.entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return forgery;
    }

    Forgery with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    Forgery without(String name) {
        entries.remove(name);
        return this;
    }

    byte[] content(String name) {
        return entries.getOrDefault(name, new byte[0]);
    }

    String manifest() {
        return new String(content(Manifest.NAME), StandardCharsets.UTF_8);
    }

    /** Replaces the first match in the manifest. */
    Forgery telling(String pattern, String replacement) {
        var changed = manifest().replaceFirst(pattern, replacement);
        if (changed.equals(manifest())) {
            throw new AssertionError("nothing to replace");
        }
        return with(Manifest.NAME, changed.getBytes(StandardCharsets.UTF_8));
    }

    Path at(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
