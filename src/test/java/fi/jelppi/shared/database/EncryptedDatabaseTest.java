package fi.jelppi.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.JelppiApplication;
import fi.jelppi.shared.settings.BadSettingException;
import fi.jelppi.sync.spi.Durability;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockServletContext;

/** A kiosk's database under a key: nobody who has the disk alone can read it, and a wrong key is told plainly. */
@Tag("kiosk")
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class EncryptedDatabaseTest {

    private static final String MARK = "Salamerkki";

    @TempDir
    Path folder;

    @Test
    void keepsWhatIsStoredFromWhoeverHasTheDisk() throws Exception {
        var key = key("one.key", 1);
        try (var kiosk = start(key)) {
            store(kiosk);
        }
        assertThat(contains(MARK)).isFalse();
        try (var again = start(key)) {
            assertThat(again.getBean(JdbcTemplate.class).queryForObject("SELECT name FROM kept", String.class))
                    .isEqualTo(MARK);
        }
    }

    /** Or the test above could not fail. */
    @Test
    void aDatabaseWithoutAKeyShowsWhatItHolds() throws Exception {
        try (var kiosk = start(null)) {
            store(kiosk);
        }
        assertThat(contains(MARK)).isTrue();
    }

    @Test
    void saysThatTheKeyIsAnotherOne(CapturedOutput output) throws Exception {
        start(key("one.key", 1)).close();

        assertThatThrownBy(() -> start(key("other.key", 2))).isInstanceOf(RuntimeException.class);
        assertThat(output).contains("jelppi.database.key-file", "does not open the database");
    }

    @Test
    void saysThatTheKeyIsMissing() throws Exception {
        start(key("one.key", 1)).close();

        assertThatThrownBy(() -> start(null))
                .rootCause()
                .isInstanceOf(BadSettingException.class)
                .hasMessageContaining("was made with a key");
    }

    @Test
    void saysThatTheDatabaseWasMadeWithoutTheKey() throws Exception {
        start(null).close();

        assertThatThrownBy(() -> start(key("one.key", 1)))
                .rootCause()
                .isInstanceOf(BadSettingException.class)
                .hasMessageContaining("was made without it");
    }

    @Test
    void refusesAKeyThatIsNone() throws Exception {
        var file = Files.writeString(folder.resolve("bad.key"), "lyhyt");

        assertThatThrownBy(() -> start(file))
                .rootCause()
                .isInstanceOf(BadSettingException.class)
                .hasMessageContaining("base64 of 32 bytes")
                .hasMessageNotContaining("lyhyt");
    }

    @Test
    void refusesAKeyFileThatIsNotThere() {
        assertThatThrownBy(() -> start(folder.resolve("none.key")))
                .rootCause()
                .isInstanceOf(BadSettingException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void refusesToEncryptAnotherDatabase() throws Exception {
        var key = key("one.key", 1);

        assertThatThrownBy(() -> start(key, "--spring.datasource.url=jdbc:postgresql://localhost/none"))
                .rootCause()
                .isInstanceOf(BadSettingException.class)
                .hasMessageContaining("embedded database only");
    }

    private Path key(String name, long seed) throws Exception {
        var bits = new byte[32];
        new Random(seed).nextBytes(bits);
        return Files.writeString(folder.resolve(name), Base64.getEncoder().encodeToString(bits));
    }

    private ConfigurableApplicationContext start(@Nullable Path key, String... more) {
        var settings = new ArrayList<>(List.of(
                "--jelppi.role=kiosk",
                "--jelppi.data-dir=" + folder.resolve("data"),
                "--server.port=0",
                "--management.server.port=-1"));
        if (key != null) {
            settings.add("--jelppi.database.key-file=" + key);
        }
        settings.addAll(List.of(more));
        return new SpringApplicationBuilder(JelppiApplication.class)
                .contextFactory(type -> withoutServer())
                .run(settings.toArray(String[]::new));
    }

    private static ConfigurableApplicationContext withoutServer() {
        var context = new AnnotationConfigServletWebApplicationContext();
        context.setServletContext(new MockServletContext());
        return context;
    }

    /** And forces it to disk through the node's own barrier, which opens a connection of its own. */
    private static void store(ConfigurableApplicationContext kiosk) {
        var database = kiosk.getBean(JdbcTemplate.class);
        database.execute("CREATE TABLE kept (name VARCHAR)");
        database.update("INSERT INTO kept VALUES (?)", MARK);
        kiosk.getBean(Durability.class).await();
    }

    private boolean contains(String text) throws Exception {
        var content = Files.readAllBytes(folder.resolve("data/db/jelppi.mv.db"));
        return new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
}
