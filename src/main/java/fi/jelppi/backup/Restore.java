package fi.jelppi.backup;

import fi.jelppi.shared.NodeRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Restores a stopped node from an archive. Until everything was looked at, nothing in the data folder changes. */
final class Restore {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final JsonMapper JSON = new JsonMapper();

    private final NodeRole role;
    private final Path dataDir;
    private final Map<String, String> environment;
    private final Clock clock;

    /** @param environment tells PostgreSQL's address and account by the same names as for the node */
    Restore(NodeRole role, Path dataDir, Map<String, String> environment, Clock clock) {
        this.role = role;
        this.dataDir = dataDir;
        this.environment = environment;
        this.clock = clock;
    }

    /**
     * @return the folder beside with what was there before
     * @throws BackupException when nothing was restored
     */
    Path from(Path file) throws IOException, SQLException, InterruptedException {
        if (!dataDir.isAbsolute()) {
            throw new BackupException("the data folder must be an absolute path, and it is " + dataDir);
        }
        Archive.mustBeReadable(file);
        try (var archive = new Archive(file);
                var stopped = new StoppedNode(dataDir, role)) {
            archive.mustFit(role, Schema.known());
            return exchange(archive);
        }
    }

    private Path exchange(Archive archive) throws IOException, SQLException, InterruptedException {
        if (Files.notExists(dataDir)) {
            OwnerOnly.folder(dataDir);
        }
        var draft = dataDir.resolve("restoring");
        OwnerOnly.delete(draft);
        OwnerOnly.folder(draft);
        try {
            archive.unpack(draft);
            look(archive, draft);
            prepare(draft);
            var before = dataDir.resolve("before-restore-" + TIME.format(clock.instant()));
            Exchange.run(dataDir, draft, before, role);
            return before;
        } finally {
            OwnerOnly.delete(draft);
        }
    }

    /** The database last of all that can fail: into PostgreSQL it goes for good. */
    private void look(Archive archive, Path draft) throws IOException, SQLException, InterruptedException {
        if (archive.holds(NodeFiles.DUMP)) {
            var dump = draft.resolve(NodeFiles.DUMP);
            EmptyPostgres.of(environment).fill(dump);
            Files.delete(dump);
            return;
        }
        var database = new H2File(draft.resolve(NodeFiles.DATABASE));
        if (!database.isEncrypted() && !schemaOf(database).equals(archive.schema())) {
            throw new BackupException("the database in the archive is not of the version that the manifest says");
        }
    }

    private static String schemaOf(H2File database) {
        try {
            return database.readThrough("", "sa", "");
        } catch (SQLException e) {
            throw new BackupException("the database in the archive cannot be read", e);
        }
    }

    private void prepare(Path draft) throws IOException {
        if (role == NodeRole.CENTRAL) {
            // No database knows this start, so central sees that it was restored, also on a new machine (decision
            // 0010).
            Files.write(
                    draft.resolve(NodeFiles.RUN),
                    UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII),
                    StandardOpenOption.CREATE_NEW);
        } else {
            keepNewerCredential(draft.resolve(NodeFiles.IDENTITY), dataDir.resolve(NodeFiles.IDENTITY));
        }
    }

    /** The same kiosk's present credential is the one that central knows: it is changed every month. */
    private static void keepNewerCredential(Path restored, Path present) throws IOException {
        var device = device(present);
        if (device.isPresent() && device.equals(device(restored))) {
            Files.copy(present, restored, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static Optional<String> device(Path identity) throws IOException {
        try {
            return Files.exists(identity)
                    ? JSON.readTree(Files.readAllBytes(identity))
                            .optional("device")
                            .flatMap(JsonNode::asStringOpt)
                    : Optional.empty();
        } catch (JacksonException _) {
            // A damaged file is a good reason for restoring.
            return Optional.empty();
        }
    }
}
