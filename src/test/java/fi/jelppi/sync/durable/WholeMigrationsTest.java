package fi.jelppi.sync.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.util.Throwables.getStackTrace;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.NodeRole;
import fi.jelppi.shared.settings.BadSettingException;
import fi.jelppi.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Upgrades that lose their power or fail in the middle, on a real file. */
@Tag("long")
class WholeMigrationsTest {

    private static final String POWER_CUT = "CHECKPOINT SYNC; SHUTDOWN IMMEDIATELY;";
    private static final String FIRST_HALF = "CREATE TABLE boat (id int PRIMARY KEY); DELETE FROM hall WHERE id = 1;";
    private static final String SECOND_HALF = "ALTER TABLE hall ADD COLUMN seats int DEFAULT 40 NOT NULL;";

    private static final String KEY = "a-long-random-key";

    @TempDir
    private Path folder;

    private Path scripts;
    private Path saved;
    private Database database;

    /** As the node is told of it. */
    private record Database(String url, String user, String password) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }

    @BeforeEach
    void aReleasedVersionWithData() throws Exception {
        scripts = Files.createDirectory(folder.resolve("scripts"));
        saved = folder.resolve("before-upgrade.sql");
        script("V001__hall.sql", "CREATE TABLE hall (id int PRIMARY KEY, name varchar);");
        startOn(new Database(url("db"), "sa", ""));
    }

    private void underAKey() throws SQLException {
        startOn(new Database(url("keyed") + ";CIPHER=AES", "sa", KEY + " pin"));
    }

    private void startOn(Database other) throws SQLException {
        database = other;
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

    /** And the administrator goes back to the version before, which has nothing to migrate. */
    @Test
    void theVersionBeforeFindsWhatItLeftWhenThePowerWentInTheMiddle() throws Exception {
        script("V002__seats.sql", FIRST_HALF + POWER_CUT + SECOND_HALF);
        assertThatThrownBy(this::upgrade).isInstanceOf(FlywayException.class);

        Files.delete(scripts.resolve("V002__seats.sql"));
        upgrade();

        assertThat(names()).hasSize(2);
        assertThat(saved).doesNotExist();
    }

    @Test
    void theVersionBeforeRefusesWhatWasUpgradedWhole() throws Exception {
        script("V002__seats.sql", FIRST_HALF + SECOND_HALF);
        upgrade();
        Files.delete(scripts.resolve("V002__seats.sql"));

        assertThatThrownBy(this::upgrade)
                .isInstanceOf(BadSettingException.class)
                .hasMessageContaining("names data of version 002, and this application knows 001 at most");

        assertThat(saved).doesNotExist();
        assertThat(run("UPDATE hall SET seats = 41")).isEqualTo(1);
    }

    /** A second upgrade was cut after a first one that the application does not know either. */
    @Test
    void refusesWhatIsStillNewerOnceItWasPutBack() throws Exception {
        script("V002__seats.sql", SECOND_HALF);
        upgrade();
        script("V003__boats.sql", FIRST_HALF + POWER_CUT);
        assertThatThrownBy(this::upgrade).isInstanceOf(FlywayException.class);

        Files.delete(scripts.resolve("V002__seats.sql"));
        Files.delete(scripts.resolve("V003__boats.sql"));

        assertThatThrownBy(this::upgrade).hasMessageContaining("data of version 002");
        assertThat(names()).hasSize(2);
    }

    @Test
    void onPostgresTwoReleasesShareADatabase() throws Exception {
        usePostgres();
        script("V002__seats.sql", FIRST_HALF + SECOND_HALF);
        upgrade();
        Files.delete(scripts.resolve("V002__seats.sql"));

        upgrade();

        assertThat(names()).isEmpty();
    }

    @Test
    void puttingBackBeginsAnewWhenItIsCutItself() throws Exception {
        script("V002__seats.sql", FIRST_HALF + POWER_CUT);
        assertThatThrownBy(this::upgrade).isInstanceOf(FlywayException.class);
        run("DROP ALL OBJECTS");

        script("V002__seats.sql", SECOND_HALF);
        upgrade();

        assertThat(names()).hasSize(2);
    }

    @Test
    void whatStoodBeforeIsUnderTheDatabasesKey() throws Exception {
        underAKey();
        script("V002__seats.sql", FIRST_HALF + POWER_CUT);
        assertThatThrownBy(this::upgrade).isInstanceOf(FlywayException.class);
        assertThat(Files.readString(saved, StandardCharsets.ISO_8859_1)).doesNotContainIgnoringCase("hall");

        script("V002__seats.sql", SECOND_HALF);
        upgrade();

        assertThat(names()).hasSize(2);
        assertThat(saved).doesNotExist();
    }

    /** Or the test above could not fail. */
    @Test
    void whatStoodBeforeIsReadableWithoutAKey() throws Exception {
        script("V002__seats.sql", POWER_CUT);
        assertThatThrownBy(this::upgrade).isInstanceOf(FlywayException.class);
        assertThat(Files.readString(saved)).containsIgnoringCase("hall");
    }

    @Test
    void tellsNoKeyWhenItCannotPutBack() throws Exception {
        underAKey();
        Files.writeString(saved, "damaged");
        assertThatThrownBy(this::upgrade)
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("could not put back")
                .hasStackTraceContaining("RUNSCRIPT")
                .satisfies(failure -> assertThat(getStackTrace(failure)).doesNotContain(KEY));
    }

    @Test
    void leavesPostgresAloneWithAFileOfAnotherDatabase() throws Exception {
        Files.writeString(saved, "left behind");
        usePostgres();
        upgrade();
        assertThat(names()).isEmpty();
        assertThat(saved).hasContent("left behind");
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

    private void usePostgres() {
        var postgres = TestDatabase.newPostgres();
        database = new Database(
                String.valueOf(postgres.get("spring.datasource.url")),
                String.valueOf(postgres.get("spring.datasource.username")),
                String.valueOf(postgres.get("spring.datasource.password")));
    }

    private void script(String name, String sql) throws IOException {
        Files.writeString(scripts.resolve(name), sql);
    }

    private void upgrade() {
        var settings = new JelppiProperties(NodeRole.KIOSK, folder, URI.create("http://localhost"), ZoneOffset.UTC);
        var whole = new WholeMigrations(settings, database);
        whole.migrate(Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("filesystem:" + scripts)
                .callbacks(whole)
                .load());
    }

    private List<String> names() throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery("SELECT name FROM hall ORDER BY id")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private int run(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private String url(String name) {
        return "jdbc:h2:async:" + folder.resolve(name) + ";DB_CLOSE_ON_EXIT=FALSE";
    }
}
