package fi.jelppi.hall;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes another version of the application: the same with another number and more migrations. Run by scripts/prove-update:
 * {@code java Repack.java JAR NEW_JAR VERSION [MIGRATION SQL]...}.
 */
final class Repack {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private Repack() {}

    public static void main(String[] words) throws IOException {
        try (var from = new ZipFile(words[0]);
                var to = new ZipOutputStream(Files.newOutputStream(Path.of(words[1])))) {
            for (var entry : Collections.list(from.entries())) {
                copy(from, entry, to, words[2]);
            }
            for (int at = 3; at + 1 < words.length; at += 2) {
                to.putNextEntry(new ZipEntry("BOOT-INF/classes/db/migration/common/" + words[at]));
                to.write(words[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Libraries stay stored as they are: they are read in place. */
    private static void copy(ZipFile from, ZipEntry entry, ZipOutputStream to, String version) throws IOException {
        var content = from.getInputStream(entry).readAllBytes();
        if (entry.getName().equals(MANIFEST)) {
            to.putNextEntry(new ZipEntry(MANIFEST));
            var text = new String(content, StandardCharsets.UTF_8);
            content = text.replaceFirst("Implementation-Version: \\S+", "Implementation-Version: " + version)
                    .getBytes(StandardCharsets.UTF_8);
        } else {
            var copy = new ZipEntry(entry.getName());
            copy.setMethod(entry.getMethod());
            if (entry.getMethod() == ZipEntry.STORED) {
                copy.setSize(entry.getSize());
                copy.setCrc(entry.getCrc());
            }
            copy.setTime(entry.getTime());
            to.putNextEntry(copy);
        }
        to.write(content);
        to.closeEntry();
    }
}
