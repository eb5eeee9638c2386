package fi.jelppi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registrations;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.PointInfos;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.Accounts;
import fi.jelppi.security.PasswordResult;
import fi.jelppi.security.Passwords;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.CentralTest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

@CentralTest
@TestPropertySource(properties = "jelppi.demo=true")
@Tag("long")
class DemoLoadTest {

    private static final int REGISTERED_TODAY = 300;

    @Autowired
    DemoRunner runner;

    @Autowired
    DemoData data;

    @Autowired
    Points points;

    @Autowired
    PointInfos infos;

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    JelppiProperties properties;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Test
    void goesOnWhereItWasCutOff() throws IOException {
        assertThat(registeredToday()).isEqualTo(REGISTERED_TODAY);
        var before = logins();
        cutOff();

        runner.run(new DefaultApplicationArguments());

        assertThat(points.all()).hasSize(6);
        assertThat(registeredToday()).isEqualTo(REGISTERED_TODAY);
        assertThat(logins().stringPropertyNames()).isEqualTo(before.stringPropertyNames());
        assertThat(passwords.changeOwn(coach(), logins().getProperty("valmentaja"), "aivan uusi pitkä lause"))
                .isInstanceOf(PasswordResult.Accepted.class);
    }

    @Test
    void tellsWhenThePointsAreOpenAndWhoIsThereToday() {
        for (Point point : points.all()) {
            assertThat(infos.of(point.id()).hours().isKnown())
                    .as(point.village())
                    .isTrue();
            assertThat(infos.of(point.id()).phones()).as(point.village()).isNotEmpty();
        }
        var sinetta = points.all().stream()
                .filter(point -> point.village().equals("Sinettä"))
                .findFirst()
                .orElseThrow();
        assertThat(infos.now(sinetta.id()).isCoachHere()).isTrue();
    }

    @Test
    void trainingsOfTodayAndOfAComingDayAreHeldInThreeHalls() {
        var muurola = points.all().stream()
                .filter(point -> point.village().equals("Muurola"))
                .findFirst()
                .orElseThrow();

        assertThat(programme.coming(muurola.id(), LocalDate.EPOCH, 50))
                .filteredOn(event -> event.everywhere().size() == 3)
                .hasSize(2);
    }

    /** As after a kill in the middle of the third event: some are registered, nobody was told a password. */
    private void cutOff() throws IOException {
        Files.delete(file());
        var event = data.today().get(2).id();
        int deleted = jdbc.update(
                "delete from registration where id in (select id from registration where event_id = ? order by id desc"
                        + " fetch first 7 rows only)",
                event.value());
        assertThat(deleted).isEqualTo(7);
    }

    private int registeredToday() {
        return data.today().stream()
                .map(Event::id)
                .mapToInt(registrations::countOf)
                .sum();
    }

    private UserId coach() {
        return accounts.all().stream()
                .filter(account -> account.userName().equals("valmentaja"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Properties logins() throws IOException {
        var logins = new Properties();
        try (var reader = new InputStreamReader(Files.newInputStream(file()), StandardCharsets.UTF_8)) {
            logins.load(reader);
        }
        return logins;
    }

    private Path file() {
        return properties.dataDir().resolve("demo/logins.properties");
    }
}
