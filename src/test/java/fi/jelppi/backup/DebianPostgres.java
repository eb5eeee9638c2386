package fi.jelppi.backup;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A server from Debian's package, of the same version as its tools: pg_dump refuses servers that are newer than itself. */
final class DebianPostgres implements AutoCloseable {

    private static final int NOBODY = 65534;

    private final Path folder;
    private final Path programs;
    private final int port;

    private DebianPostgres(Path folder, Path programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    static DebianPostgres start(Path folder) throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var server = new DebianPostgres(Files.createDirectories(folder), programs(), port);
        if (isRoot()) {
            Files.setAttribute(folder, "unix:uid", NOBODY);
            Files.setAttribute(folder, "unix:gid", NOBODY);
        }
        var data = folder.resolve("data").toString();
        server.run("initdb", "-D", data, "-U", "jelppi", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync");
        server.run(
                "pg_ctl",
                "-D",
                data,
                "-w",
                "-l",
                folder.resolve("server.log").toString(),
                "-o",
                "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1",
                "start");
        return server;
    }

    /** Where Debian's package has them; scripts/test installs it. */
    private static Path programs() throws IOException {
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException("no server: apt-get install postgresql"));
        }
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        var said = Files.createTempFile("jelppi-postgres", ".log");
        int status = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        var words = Files.readString(said);
        Files.delete(said);
        if (status != 0) {
            throw new IOException(program + ": " + words);
        }
    }

    /** A new, empty database, named as for a node. */
    Map<String, String> create(String name) throws Exception {
        try (var connection = DriverManager.getConnection(address("postgres"), "jelppi", "");
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return Map.of(
                "SPRING_DATASOURCE_URL",
                address(name),
                "SPRING_DATASOURCE_USERNAME",
                "jelppi",
                "SPRING_DATASOURCE_PASSWORD",
                "not asked for",
                "PATH",
                System.getenv("PATH"));
    }

    private String address(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
        OwnerOnly.delete(folder);
    }
}
