package fi.jelppi.backup;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.security.SecretBox;
import fi.jelppi.shared.JelppiProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** Central on its embedded database: the key that seals the passes' keys goes along, what shows a restoration does not. */
@SpringBootTest(properties = {"jelppi.role=central", "server.port=0", "management.server.port=-1"})
@ContextConfiguration(initializers = CentralBackupTest.OnH2.class)
class CentralBackupTest {

    @Autowired
    Backups backups;

    @Autowired
    NightlyBackup nightly;

    @Autowired
    JelppiProperties node;

    @Autowired
    SecretBox box;

    static class OnH2
            implements org.springframework.context.ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                var folder = Files.createTempDirectory("jelppi-test").toString();
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("folder", java.util.Map.of("jelppi.data-dir", folder)));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Test
    void theKeyGoesAlongAndTheLastStartDoesNot() throws IOException {
        assertThat(box).isNotNull();
        try (var zip = new ZipFile(backups.make().toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains(NodeFiles.DATABASE, NodeFiles.SECRET_KEY)
                    .doesNotContain(NodeFiles.RUN);
        }
    }

    @Test
    void knowsEverythingInTheDataFolder() throws IOException {
        try (var files = Files.list(node.dataDir())) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .contains("db", NodeFiles.SECRET_KEY, NodeFiles.RUN)
                    .isSubsetOf("db", NodeFiles.SECRET_KEY, NodeFiles.RUN, "setup-link.txt", "backups", "control");
        }
    }

    /** Another server of the same database had the turn. */
    @Test
    void oneNightMakesOneBackup() throws IOException {
        var shelf = node.dataDir().resolve("backups");
        nightly.run();
        var after = count(shelf);
        nightly.run();

        assertThat(after).isPositive();
        assertThat(count(shelf)).isEqualTo(after);
    }

    private static long count(Path shelf) throws IOException {
        try (var files = Files.list(shelf)) {
            return files.count();
        }
    }
}
