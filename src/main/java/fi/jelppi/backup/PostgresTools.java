package fi.jelppi.backup;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code pg_dump} and {@code pg_restore} for one database. The password travels in the environment: command lines are public. */
final class PostgresTools {

    private static final Pattern ADDRESS =
            Pattern.compile("jdbc:postgresql://([^/:?,\\[\\]]+)(?::(\\d{1,5}))?/([^?/]+)(?:\\?(.*))?");
    private static final Pattern SSL_MODE = Pattern.compile("(?:^|&)sslmode=([a-z-]+)");
    /** JDBC's short form, which means that the server must prove who it is. */
    private static final Pattern SSL = Pattern.compile("(?:^|&)ssl(?:=true)?(?:&|$)");

    private static final Pattern ROOTS = Pattern.compile("(?:^|&)sslrootcert=([^&]+)");
    private static final int LINES = 5;

    private final List<String> folder;
    private final ProcessBuilder process = new ProcessBuilder();

    /**
     * @param url of JDBC, with one host and a database
     * @param path folders with the tools, as in the environment's PATH
     * @throws BackupException when the address has another form
     */
    PostgresTools(String url, @Nullable String user, @Nullable String password, @Nullable String path) {
        var parts = ADDRESS.matcher(url);
        if (!parts.matches()) {
            throw new BackupException(
                    "the database's address must have the form jdbc:postgresql://host:port/name for PostgreSQL's tools");
        }
        set("PGHOST", parts.group(1));
        set("PGPORT", parts.group(2));
        set("PGDATABASE", parts.group(3));
        set("PGUSER", user);
        set("PGPASSWORD", password);
        encrypt(parts.group(4) == null ? "" : parts.group(4));
        folder = List.of((path == null ? "" : path).split(":"));
    }

    /** As JDBC does with the same settings; the tools by themselves would also send the password in the open. */
    private void encrypt(String settings) {
        var mode = SSL_MODE.matcher(settings);
        if (mode.find()) {
            set("PGSSLMODE", mode.group(1));
        } else if (SSL.matcher(settings).find()) {
            set("PGSSLMODE", "verify-full");
        }
        var roots = ROOTS.matcher(settings);
        if (roots.find()) {
            set("PGSSLROOTCERT", URLDecoder.decode(roots.group(1), StandardCharsets.UTF_8));
        }
    }

    private void set(String name, @Nullable String value) {
        if (value != null) {
            process.environment().put(name, value);
        }
    }

    void dump(Path target) throws IOException, InterruptedException {
        run(
                "pg_dump",
                "--format=custom",
                "--no-owner",
                "--no-privileges",
                "--lock-wait-timeout=60s",
                "--file=" + target);
    }

    /** Reads the list of what is in the dump; a dump that was cut off has none. */
    void list(Path dump) throws IOException, InterruptedException {
        run("pg_restore", "--list", dump.toString());
    }

    /** All of it or nothing. */
    void restore(Path dump) throws IOException, InterruptedException {
        var database = process.environment().get("PGDATABASE");
        run(
                "pg_restore",
                "--single-transaction",
                "--exit-on-error",
                "--no-owner",
                "--no-privileges",
                "--dbname=" + database,
                dump.toString());
    }

    private void run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(find(tool)));
        command.addAll(List.of(arguments));
        var said = Files.createTempFile("jelppi-" + tool, ".log");
        try {
            int status = process.command(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new BackupException(tool + " failed: " + end(said));
            }
        } finally {
            Files.delete(said);
        }
    }

    private String find(String tool) {
        return folder.stream()
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(
                        () -> new BackupException(
                                tool
                                        + " is missing. On Debian: apt-get install postgresql-client (of the server's version or newer)"));
    }

    private static String end(Path said) throws IOException {
        var lines = Files.readAllLines(said).stream()
                .filter(line -> !line.isBlank())
                .toList();
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }
}
