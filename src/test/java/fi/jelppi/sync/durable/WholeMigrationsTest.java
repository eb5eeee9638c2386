package fi.jelppi.sync.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.NodeRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Upgrades that lose their power or fail in the middle, on a real file. */
class WholeMigrationsTest {

    private static final String POWER_CUT = "CHECKPOINT SYNC; SHUTDOWN IMMEDIATELY;";
    private static final String FIRST_HALF = "CREATE TABLE boat (id int PRIMARY KEY); DELETE FROM hall WHERE id = 1;";
    private static final String SECOND_HALF = "ALTER TABLE hall ADD COLUMN seats int DEFAULT 40 NOT NULL;";

    @TempDir
    private Path folder;

    private Path scripts;
    private Path saved;

    @BeforeEach
    void aReleasedVersionWithData() throws Exception {
        scripts = Files.createDirectory(folder.resolve("scripts"));
        saved = folder.resolve("before-upgrade.sql");
        script("V001__hall.sql", "CREATE TABLE hall (id int PRIMARY KEY, name varchar);");
        upgrade();
        run("INSERT INTO hall VALUES (1, 'Sinettä'), (2, 'Pöykkölän \"vanha\" koulu; it''s')");
    }

    @Test
    void goesOnFromWhatStoodBeforeWhenThePowerWentInTheMiddle() throws Exception {
        script("V002__seats.sql", FIRST_HALF + POWER_CUT + SECOND_HALF);
        assertThatThrownBy(this::upgrade).isInstanceOf(FlywayException.class);
        assertThat(saved).exists();

        script("V002__seats.sql", FIRST_HALF + SECOND_HALF);
        upgrade();

        assertThat(names()).containsExactly("Pöykkölän \"vanha\" koulu; it's");
        assertThat(run("UPDATE hall SET seats = 41")).isEqualTo(1);
        assertThat(saved).doesNotExist();
    }

    @Test
    void aVersionThatCannotUpgradeLeavesEverythingToTheNextOne() throws Exception {
        script("V002__seats.sql", FIRST_HALF + "SELECT 1 / 0;");
        assertThatThrownBy(this::upgrade).isInstanceOf(FlywayException.class);
        assertThatThrownBy(this::upgrade).isInstanceOf(FlywayException.class);

        Files.delete(scripts.resolve("V002__seats.sql"));
        upgrade();

        assertThat(names()).hasSize(2);
        assertThat(saved).doesNotExist();
    }

    @Test
    void keepsWhatWasUpgradedWholeBeforeThePowerWent() throws Exception {
        script("V002__seats.sql", FIRST_HALF + SECOND_HALF);
        upgrade();
        Files.writeString(saved, "the file that was about to be deleted");

        upgrade();

        assertThat(names()).hasSize(1);
        assertThat(saved).doesNotExist();
    }

    @Test
    void aFirstStartThatIsCutBeginsAnew() throws Exception {
        run("DROP ALL OBJECTS");
        script("V001__hall.sql", "CREATE TABLE hall (id int PRIMARY KEY, name varchar);" + POWER_CUT);
        assertThatThrownBy(this::upgrade).isInstanceOf(FlywayException.class);

        script("V001__hall.sql", "CREATE TABLE hall (id int PRIMARY KEY, name varchar);");
        upgrade();

        assertThat(names()).isEmpty();
    }

    @Test
    void aStartWithoutUpgradeWritesNothing() throws Exception {
        upgrade();
        assertThat(saved).doesNotExist();
        assertThat(names()).hasSize(2);
    }

    @Test
    void changesNothingWhenThereIsNoRoomToKeepWhatStands() throws Exception {
        script("V002__seats.sql", FIRST_HALF + SECOND_HALF);
        Files.createDirectory(folder.resolve("before-upgrade.sql.new"));
        assertThatThrownBy(this::upgrade).isInstanceOf(FlywayException.class);
        assertThat(names()).hasSize(2);
    }

    private void script(String name, String sql) throws IOException {
        Files.writeString(scripts.resolve(name), sql);
    }

    private void upgrade() {
        var settings = new JelppiProperties(NodeRole.KIOSK, folder, URI.create("http://localhost"), ZoneOffset.UTC);
        var whole = new WholeMigrations(settings);
        whole.migrate(Flyway.configure()
                .dataSource(url(), "sa", "")
                .locations("filesystem:" + scripts)
                .callbacks(whole)
                .load());
    }

    private List<String> names() throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "sa", "");
                var rows = connection.createStatement().executeQuery("SELECT name FROM hall ORDER BY id")) {
            var names = new java.util.ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private int run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "sa", "");
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private String url() {
        return "jdbc:h2:async:" + folder.resolve("db") + ";DB_CLOSE_ON_EXIT=FALSE";
    }
}
