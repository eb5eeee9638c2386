package fi.jelppi.backup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class PostgresToolsTest {

    private static final String ADDRESS = "jdbc:postgresql://localhost:1/jelppi";

    @TempDir
    Path folder;

    @Test
    void namesThePackageOfAMissingTool() {
        var tools = new PostgresTools(ADDRESS, "jelppi", "secret", folder.toString());

        assertThatThrownBy(() -> tools.dump(folder.resolve("dump")))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("pg_dump is missing. On Debian: apt-get install postgresql-client");
    }

    @Test
    void repeatsWhatTheToolSaysAndTellsNobodyThePassword() throws IOException {
        var tool = Files.writeString(
                folder.resolve("pg_dump"), "#!/bin/sh\necho \"no server, asked with $*\" >&2\nexit 3\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
        var tools = new PostgresTools(ADDRESS, "jelppi", "geheim", folder.toString());

        assertThatThrownBy(() -> tools.dump(folder.resolve("dump")))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("pg_dump failed: no server, asked with --format=custom")
                .hasMessageNotContaining("geheim");
    }

    @ParameterizedTest
    @CsvSource({
        "?ssl=true, verify-full",
        "?ssl=true&sslrootcert=%2Fetc%2Fca.pem, verify-full from /etc/ca.pem",
        "?ApplicationName=jelppi&ssl, verify-full",
        "?ssl=true&sslmode=require, require",
        "?ssl=false, as the tool likes"
    })
    void encryptsAsTheApplicationDoes(String settings, String encryption) throws IOException {
        var tool = Files.writeString(
                folder.resolve("pg_dump"),
                "#!/bin/sh\necho \"${PGSSLMODE:-as the tool likes}${PGSSLROOTCERT:+ from $PGSSLROOTCERT}\"\nexit 3\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
        var tools = new PostgresTools(ADDRESS + settings, "jelppi", "geheim", folder.toString());

        assertThatThrownBy(() -> tools.dump(folder.resolve("dump"))).hasMessage("pg_dump failed: " + encryption);
    }

    @Test
    void refusesAnAddressThatTheToolsCannotTake() {
        assertThatThrownBy(() -> new PostgresTools("jdbc:postgresql://one,two/jelppi", null, null, null))
                .hasMessageContaining("jdbc:postgresql://host:port/name");
    }

    /** Central on such a database starts and works; only its backup is not made. */
    @Test
    void anAddressThatTheToolsCannotTakeIsToldWhenABackupIsMade() {
        var copy = new PostgresCopy(new SimpleDriverDataSource(), () -> new PostgresTools("jdbc:h2:mem:x", "", "", ""));

        assertThatThrownBy(() -> copy.make(folder)).isInstanceOf(BackupException.class);
    }

    @Test
    void saysThatTheDatabaseMustBeNamed() {
        assertThatThrownBy(() -> EmptyPostgres.of(Map.of())).hasMessageContaining("SPRING_DATASOURCE_URL");
    }
}
