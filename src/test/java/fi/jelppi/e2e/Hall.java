package fi.jelppi.e2e;

import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.testing.FakeCamera;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** Central with the demo data and one kiosk in Sinettä, enrolled as {@code scripts/run} does it. */
final class Hall implements AutoCloseable {

    private static final String EVENT = "sinetta-avoimet-ovet-ja-neuvontaa";

    final Node central;
    final Node kiosk;
    private final Path folder;

    /** @param database settings of central's database; empty for the embedded one */
    Hall(Path folder, Map<String, Object> database) throws IOException, InterruptedException {
        this(folder, database, Map.of());
    }

    /** @param screen settings of the kiosk beside those it needs */
    Hall(Path folder, Map<String, Object> database, Map<String, String> screen)
            throws IOException, InterruptedException {
        this.folder = folder;
        central = new Node("central", folder.resolve("central")).with("jelppi.demo", "true");
        central.with("jelppi.public-base-url", central.address()).with("demo-enrolment", "true");
        database.forEach((setting, value) -> central.with(setting, value.toString()));
        central.start();
        kiosk = new Node("kiosk", folder.resolve("kiosk"))
                .with("jelppi.central-url", central.address())
                .with("jelppi.enrol.code", demoFile("enrolment.properties").getProperty("code"));
        screen.forEach(kiosk::with);
        kiosk.start();
    }

    /** What the demo printed for a user name, or {@code pin}. */
    String login(String user) {
        return Objects.requireNonNull(demoFile("logins.properties").getProperty(user), user);
    }

    private Properties demoFile(String name) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(central.data().resolve("demo").resolve(name))) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in the QR codes of people who registered to the event that is on in this hall. */
    List<String> passes() {
        try (Stream<Path> pictures = Files.list(central.data().resolve("demo/passes/" + EVENT))) {
            return pictures.sorted().map(Hall::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path picture) {
        try {
            return new QrCodes().read(Files.readAllBytes(picture)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A film in which somebody comes, holds the pass before the camera and goes. */
    Path film(String pass) throws IOException {
        var film = folder.resolve("camera.y4m");
        try (var camera = FakeCamera.filming(film)) {
            camera.nothing(2 * FakeCamera.FRAMES_PER_SECOND).code(pass, 2 * FakeCamera.FRAMES_PER_SECOND);
        }
        return film;
    }

    @Override
    public void close() throws InterruptedException {
        kiosk.close();
        central.close();
    }
}
