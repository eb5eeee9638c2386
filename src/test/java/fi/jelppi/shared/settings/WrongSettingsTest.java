package fi.jelppi.shared.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong setting stops the node with its name, the wrong value and one that would be right. */
class WrongSettingsTest {

    /** Any text will do for these, or they are looked at only when they are used. */
    private static final Set<String> FREE = Set.of(
            "jelppi.jobs.tyomarkkinatori.key",
            "jelppi.jobs.tyomarkkinatori.municipalities",
            "jelppi.jobs.tyomarkkinatori.summer-codes",
            "jelppi.enrol.code",
            "jelppi.mail.from-name",
            "jelppi.project.code",
            "jelppi.project.name",
            "jelppi.project.funder",
            "jelppi.meeting.app-id",
            "jelppi.meeting.key-id",
            "jelppi.sync.ssl-bundle",
            "jelppi.demo");

    /** Central's own, and what is there before or without the file. */
    private static final Set<String> NOT_OF_A_HALL = Set.of(
            "jelppi.role",
            "jelppi.demo",
            "jelppi.enrol.",
            "jelppi.public-base-url",
            "jelppi.secret-key",
            "jelppi.attendance.",
            "jelppi.project.",
            "jelppi.event.",
            "jelppi.feedback.forget-words-after",
            "jelppi.fleet.",
            "jelppi.guides.links.",
            "jelppi.guides.review.",
            "jelppi.jobs.",
            "jelppi.library.largest-file",
            "jelppi.mail.",
            "jelppi.meeting.app-id",
            "jelppi.meeting.secret",
            "jelppi.meeting.key-id",
            "jelppi.meeting.private-key",
            "jelppi.meeting.token-time",
            "jelppi.meeting.phone",
            "jelppi.meeting.keep",
            "jelppi.meeting.recording",
            "jelppi.pass.",
            "jelppi.site.",
            "jelppi.support.forget-handled-after",
            "jelppi.support.forget-open-after",
            "jelppi.sync.keep-tombstones");

    private static final Pattern SETTING = Pattern.compile("( *)(?:# )?([a-z][a-z.-]*):(?: .*)?");

    @TempDir
    Path folder;

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("jelppi.role", "kiosq", "neither kiosk nor central"),
                Arguments.of("jelppi.data-dir", "data/here", "no absolute path"),
                Arguments.of("jelppi.data-dir", "/etc/passwd", "no folder"),
                Arguments.of("jelppi.data-dir", "/proc/jelppi", "cannot make"),
                Arguments.of("jelppi.public-base-url", "jelppi.example.fi", "no web address"),
                Arguments.of("jelppi.public-base-url", "ftp://jelppi.example.fi", "no web address"),
                Arguments.of("jelppi.public-base-url", "https://jelppi.example.fi?a=1", "no web address"),
                Arguments.of("jelppi.public-base-url", "https:// jelppi", "no web address"),
                Arguments.of("jelppi.zone", "Europe/Helsingfors", "cannot be read as ZoneId"),
                Arguments.of("jelppi.central-url", "//jelppi.example.fi", "no web address"),
                Arguments.of("jelppi.tablets.port", "0", ""),
                Arguments.of("jelppi.tablets.port", "65536", ""),
                Arguments.of("jelppi.tablets.port", "door", "cannot be read as int"),
                Arguments.of("jelppi.backup.folder", "backups", "no absolute path"),
                Arguments.of("jelppi.backup.keep", "0", ""),
                Arguments.of("jelppi.backup.at", "25:00", "cannot be read as LocalTime"),
                Arguments.of("jelppi.checkin.reserve", "48 litres", "cannot be read as DataSize"),
                Arguments.of("jelppi.event.reminders", "perhaps", "cannot be read as boolean"),
                Arguments.of("jelppi.fleet.alert-to", "nobody", ""),
                Arguments.of("jelppi.fleet.alert-after", "5m", ""),
                Arguments.of("jelppi.guides.links.every", "1m", ""),
                Arguments.of("jelppi.guides.links.on", "perhaps", "cannot be read as boolean"),
                Arguments.of("jelppi.guides.links.own-network", "perhaps", "cannot be read as boolean"),
                Arguments.of("jelppi.guides.links.patience", "0s", ""),
                Arguments.of("jelppi.guides.review.to", "nobody", ""),
                Arguments.of("jelppi.guides.window", "window.sock", "no absolute path"),
                Arguments.of("jelppi.jobs.keep-closed", "0d", ""),
                Arguments.of("jelppi.jobs.pages.every", "1m", ""),
                Arguments.of("jelppi.jobs.pages.own-network", "perhaps", "cannot be read as boolean"),
                Arguments.of("jelppi.jobs.pages.patience", "0s", ""),
                Arguments.of("jelppi.jobs.tyomarkkinatori.address", "ftp://api.example.fi", ""),
                Arguments.of("jelppi.jobs.tyomarkkinatori.every", "1s", ""),
                Arguments.of("jelppi.jobs.tyomarkkinatori.key-header", "my key", ""),
                Arguments.of("jelppi.jobs.tyomarkkinatori.patience", "0s", ""),
                Arguments.of("jelppi.kiosk.on-screen-keyboard", "sometimes", "cannot be read as [AUTO, ON, OFF]"),
                Arguments.of("jelppi.library.largest-file", "ten", "cannot be read as DataSize"),
                Arguments.of("jelppi.library.on-kiosk", "a shelf", "cannot be read as DataSize"),
                Arguments.of("jelppi.machine.power", "sys/class/power_supply", "no absolute path"),
                Arguments.of("jelppi.attendance.certificate-percent", "101", ""),
                Arguments.of("jelppi.attendance.day-length", "0h", ""),
                Arguments.of("jelppi.meeting.server.domain", "https://meet.example.fi", "is no host"),
                Arguments.of("jelppi.meeting.server.domain", "meet.example.fi/room", "is no host"),
                Arguments.of("jelppi.meeting.phone", "call us", "is no telephone number"),
                Arguments.of("jelppi.meeting.keep-materials", "1h", ""),
                Arguments.of("jelppi.meeting.recording", "perhaps", "cannot be read as boolean"),
                Arguments.of("jelppi.meeting.keep", "1h", ""),
                Arguments.of("jelppi.accessibility.feedback", "nobody", ""),
                Arguments.of("jelppi.mail.from", "nobody", ""),
                Arguments.of("jelppi.mail.sending", "perhaps", "cannot be read as boolean"),
                Arguments.of("jelppi.mail.look", "0s", ""),
                Arguments.of("jelppi.mail.give-up-after", "later", "cannot be read as Duration"),
                Arguments.of("jelppi.mail.keep", "-1d", ""),
                Arguments.of("jelppi.pass.key-lifetime", "0d", ""),
                Arguments.of("jelppi.pass.key-notice", "-1d", ""),
                Arguments.of("jelppi.pass.keep", "a while", "cannot be read as Duration"),
                Arguments.of("jelppi.site.registrations-per-address", "0", ""),
                Arguments.of("jelppi.site.per", "0s", ""),
                Arguments.of("jelppi.feedback.forget-words-after", "1h", ""),
                Arguments.of("jelppi.feedback.forget-sent-after", "soon", "cannot be read as Duration"),
                Arguments.of("jelppi.support.forget-handled-after", "0d", ""),
                Arguments.of("jelppi.support.forget-open-after", "-60d", ""),
                Arguments.of("jelppi.support.forget-sent-after", "soon", "cannot be read as Duration"),
                Arguments.of("jelppi.support.most-an-hour", "0", ""),
                Arguments.of("jelppi.sync.poll", "26s", ""),
                Arguments.of("jelppi.sync.max-back-off", "0s", ""),
                Arguments.of("jelppi.sync.keep-sent", "-30d", ""),
                Arguments.of("jelppi.sync.keep-tombstones", "soon", "cannot be read as Duration"),
                Arguments.of("server.port", "65536", "is no port"),
                Arguments.of("server.port", "eighty", "is no port"),
                Arguments.of("server.port", "-1", "is no port"),
                Arguments.of("management.server.port", "80 91", "is no port"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void namesPropertyValueAndExample(String property, String value, String why) throws Exception {
        var problem = SettingsStart.problem(folder, "--" + property + "=" + value);

        assertThat(problem)
                .containsEntry("kind", "setting")
                .containsEntry("property", property)
                .containsEntry("value", value)
                .containsEntry("example", KnownSettings.example(property).orElseThrow());
        assertThat(problem.get("why")).contains(why).isNotBlank();
    }

    @Test
    void everySettingIsTriedWithAWrongValue() {
        var tried = wrong().map(arguments -> (String) arguments.get()[0]).collect(Collectors.toSet());
        tried.addAll(FREE);
        tried.addAll(Set.of("jelppi.secret-key", "jelppi.database.key-file", "jelppi.tablets.folder"));
        tried.addAll(Set.of("jelppi.meeting.secret", "jelppi.meeting.private-key", "jelppi.meeting.token-time"));

        assertThat(KnownSettings.names().stream().filter(name -> name.startsWith("jelppi.")))
                .isSubsetOf(tried);
    }

    @Test
    void keepsASecretToItself() throws Exception {
        var problem = SettingsStart.problem(folder, "--jelppi.role=kiosk", "--jelppi.secret-key=c2FsYWlzdXVz");

        assertThat(problem).containsEntry("property", "jelppi.secret-key").doesNotContainKey("value");
        assertThat(problem.toString()).contains("base64 of 32 bytes").doesNotContain("c2FsYWlzdXVz");
    }

    @Test
    void keepsTheMeetingServersSecretToItself() throws Exception {
        var problem = SettingsStart.problem(folder, "--jelppi.role=central", "--jelppi.meeting.secret=hunter2");
        assertThat(problem).containsEntry("property", "jelppi.meeting.secret").doesNotContainKey("value");
        assertThat(problem.toString()).contains("at least 32 characters").doesNotContain("hunter2");

        var key = SettingsStart.problem(folder, "--jelppi.role=central", "--jelppi.meeting.private-key=jaas.pem");
        assertThat(key).containsEntry("property", "jelppi.meeting.private-key");
        assertThat(key.get("why")).contains("no absolute path");

        var time = SettingsStart.problem(folder, "--jelppi.role=central", "--jelppi.meeting.token-time=1m");
        assertThat(time).containsEntry("property", "jelppi.meeting.token-time");
    }

    @Test
    void tellsFileAndLineAndTheNameThatWasMeant() throws Exception {
        var file = settings("jelppi:\n  data-dri: /var/lib/jelppi\n");

        assertThat(SettingsStart.problem(folder, from(file)))
                .containsEntry("property", "jelppi.data-dri")
                .containsEntry("why", "does not exist")
                .containsEntry("example", "jelppi.data-dir=/var/lib/jelppi")
                .containsEntry("where", "application-kiosk.yml, line 2");
    }

    @Test
    void tellsTheLineOfAFileThatIsNoYaml() throws Exception {
        var file = settings("jelppi:\n  zone: Europe/Helsinki\n\tdata-dir: /var/lib/jelppi\n");

        assertThat(SettingsStart.problem(folder, from(file)))
                .containsEntry("kind", "setting")
                .containsEntry("property", "file")
                .hasEntrySatisfying("where", where -> assertThat(where).contains("line 3"));
    }

    @Test
    void takesTheFileOfAHall() throws Exception {
        var file = folder.resolve("application-kiosk.yml");
        Files.copy(Path.of("kiosk-config/application-kiosk.yml"), file);

        assertThat(SettingsStart.problem(folder, from(file))).isEmpty();
    }

    /** A name with dots or in a comment counts; what only central has, or what is given at the start once, does not stand there. */
    @Test
    void theFileOfAHallNamesEverySettingOfAKiosk() throws Exception {
        var explained = names(Files.readAllLines(Path.of("kiosk-config/application-kiosk.yml")));

        assertThat(KnownSettings.names().stream()
                        .filter(name -> name.startsWith("jelppi."))
                        .filter(name -> NOT_OF_A_HALL.stream().noneMatch(name::startsWith)))
                .isSubsetOf(explained);
    }

    private static Set<String> names(List<String> lines) {
        var path = new TreeMap<Integer, String>();
        var names = new HashSet<String>();
        for (String line : lines) {
            var setting = SETTING.matcher(line);
            if (setting.matches()) {
                int depth = setting.group(1).length();
                path.tailMap(depth, true).clear();
                path.put(depth, setting.group(2));
                names.add(String.join(".", path.values()));
            }
        }
        return names;
    }

    private Path settings(String text) throws Exception {
        return Files.writeString(folder.resolve("application-kiosk.yml"), text);
    }

    private static String[] from(Path file) {
        return new String[] {
            "--jelppi.role=kiosk",
            "--spring.profiles.active=kiosk",
            "--spring.config.additional-location=file:" + file.getParent() + "/"
        };
    }
}
