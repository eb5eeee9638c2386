package fi.jelppi.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes one archive: the parts, and at last the manifest with their checksums. It is on disk when it is closed. */
final class ArchiveWriter implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final java.nio.channels.FileChannel file;
    private final ZipOutputStream zip;
    private final List<Manifest.Part> parts = new ArrayList<>();

    ArchiveWriter(Path target) throws IOException {
        file = OwnerOnly.file(target);
        zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), 64 * 1024));
    }

    void add(String name, Path content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (var in = Files.newInputStream(content)) {
            parts.add(Checksum.copy(name, in, zip, Long.MAX_VALUE - 1));
        }
        zip.closeEntry();
    }

    void finish(String role, String version, String schema, Instant madeAt) throws IOException {
        var manifest = new Manifest(Manifest.FORMAT, role, version, schema, madeAt, List.copyOf(parts));
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        file.force(true);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
