package fi.jelppi.backup;

import fi.jelppi.shared.NodeRole;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An archive as somebody brought it: every name, size and checksum is doubted. Names come from a list that is known here,
 * never from the archive, and nothing is unpacked beyond the size that the manifest tells.
 */
final class Archive implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> SMALL = Set.of(NodeFiles.IDENTITY, NodeFiles.SECRET_KEY);
    private static final int LARGEST_SMALL_FILE = 64 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Manifest manifest;

    /** @throws BackupException when it is no archive of this program, damaged, or holds what does not belong there */
    Archive(Path file) throws IOException {
        zip = open(file);
        try {
            collect();
            manifest = manifest();
            mustListEverything();
        } catch (BackupException | IOException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (NoSuchFileException e) {
            throw new BackupException("there is no file " + file);
        } catch (ZipException e) {
            throw new BackupException(file + " is no backup, or it is damaged", e);
        }
    }

    private void collect() {
        var known = Set.of(Manifest.NAME, NodeFiles.DATABASE, NodeFiles.DUMP, NodeFiles.IDENTITY, NodeFiles.SECRET_KEY);
        for (var entry : Collections.list(zip.entries())) {
            if (!known.contains(entry.getName())) {
                throw new BackupException("the archive holds \"" + shown(entry.getName()) + "\", which no backup does");
            }
            if (entries.put(entry.getName(), entry) != null) {
                throw new BackupException("the archive holds " + entry.getName() + " twice");
            }
        }
    }

    private static String shown(String name) {
        var line = name.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= 100 ? line : line.substring(0, 100) + "…";
    }

    private Manifest manifest() throws IOException {
        var entry = entries.remove(Manifest.NAME);
        if (entry == null) {
            throw new BackupException("the archive has no manifest: it is no backup, or its end is missing");
        }
        try (var in = zip.getInputStream(entry)) {
            var text = in.readNBytes(LARGEST_SMALL_FILE + 1);
            if (text.length > LARGEST_SMALL_FILE) {
                throw new BackupException("the archive's manifest is too large");
            }
            var read = JSON.readValue(text, Manifest.class);
            if (read == null) {
                throw new BackupException("the archive's manifest is empty");
            }
            return read;
        } catch (JacksonException | ZipException e) {
            throw new BackupException("the archive's manifest cannot be read", e);
        }
    }

    private void mustListEverything() {
        var parts = manifest.parts();
        if (manifest.format() != Manifest.FORMAT) {
            throw new BackupException("the archive has format " + manifest.format() + "; format " + Manifest.FORMAT
                    + " is known here. A newer version of the application is needed");
        }
        if (parts == null
                || parts.stream().anyMatch(Objects::isNull)
                || manifest.schema() == null
                || !Schema.isNumber(manifest.schema())) {
            throw new BackupException("the archive's manifest is not complete");
        }
        var listed = new HashSet<String>();
        parts.forEach(part -> listed.add(part.name()));
        if (listed.size() != parts.size() || !listed.equals(entries.keySet())) {
            throw new BackupException("what is in the archive is not what its manifest lists");
        }
        if (listed.contains(NodeFiles.DATABASE) == listed.contains(NodeFiles.DUMP)) {
            throw new BackupException("the archive must hold one database");
        }
        for (var part : parts) {
            if (SMALL.contains(part.name()) && part.size() > LARGEST_SMALL_FILE) {
                throw new BackupException("the archive's " + part.name() + " is too large");
            }
        }
    }

    /** @throws BackupException when it is another role's, or of a newer schema than the application knows */
    void mustFit(NodeRole role, String knownSchema) {
        var wanted = role.name().toLowerCase(Locale.ROOT);
        if (!wanted.equals(manifest.role())) {
            throw new BackupException(
                    "this is a backup of a " + shown(String.valueOf(manifest.role())) + ", not of a " + wanted);
        }
        if (Schema.isNewer(schema(), knownSchema)) {
            throw new BackupException("the backup's data is of version " + schema() + ", this application knows "
                    + knownSchema + " at most. Install a newer one first");
        }
    }

    String schema() {
        return Objects.requireNonNull(manifest.schema());
    }

    boolean holds(String name) {
        return entries.containsKey(name);
    }

    /** Unpacks everything into an empty folder. */
    void unpack(Path folder) throws IOException {
        List<Manifest.Part> parts = Objects.requireNonNull(manifest.parts());
        Room.forBytes(
                folder,
                parts.stream()
                        .mapToLong(part -> Math.clamp(part.size(), 0, Long.MAX_VALUE / 8))
                        .sum());
        for (var part : parts) {
            unpack(part, folder.resolve(part.name()));
        }
    }

    private void unpack(Manifest.Part told, Path target) throws IOException {
        OwnerOnly.folder(Objects.requireNonNull(target.getParent()));
        try (var in = zip.getInputStream(entries.get(told.name()));
                var file = OwnerOnly.file(target)) {
            var found = Checksum.copy(told.name(), in, Channels.newOutputStream(file), Math.max(0, told.size()));
            if (!found.equals(told)) {
                throw new BackupException("the archive is damaged: " + told.name()
                        + (found.size() > told.size() ? " is larger than it says" : " is not what was backed up"));
            }
            file.force(true);
        } catch (ZipException | EOFException e) {
            throw new BackupException("the archive is damaged at " + told.name(), e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Whether the file may be read at all; its absence is told by name, not as a damaged archive. */
    static void mustBeReadable(Path file) {
        if (!Files.isReadable(file)) {
            throw new BackupException("there is no file " + file + ", or this account may not read it");
        }
    }
}
