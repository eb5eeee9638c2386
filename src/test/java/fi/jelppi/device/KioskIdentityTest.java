package fi.jelppi.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.NodeRole;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.NodeIdentity.Enrolled;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskIdentityTest {

    @TempDir
    Path folder;

    @Test
    void keepsItsIdOverARestart() {
        assertThat(start().device()).isEqualTo(start().device());
    }

    @Test
    void isNotEnrolledAtFirst() {
        assertThat(start().enrolled()).isEmpty();
    }

    @Test
    void keepsItsIdAndCredentialThroughEnrolment() {
        var before = start();
        var enrolled = new Enrolled(before.device(), PointId.next(), "secret", URI.create("https://c.example"));
        before.enrol(enrolled);
        assertThat(start().enrolled()).contains(enrolled);
        assertThat(start().device()).isEqualTo(before.device());
    }

    @Test
    void remembersWhereItWasMoved() {
        var identity = start();
        identity.enrol(new Enrolled(identity.device(), PointId.next(), "secret", URI.create("https://c.example")));
        var other = PointId.next();
        identity.movedTo(other);
        assertThat(start().enrolled()).map(Enrolled::point).contains(other);
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        start();
        assertThat(Files.getPosixFilePermissions(folder.resolve("node.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void refusesToGuessWhenTheFileIsBroken() throws IOException {
        Files.writeString(folder.resolve("node.json"), "{broken");
        assertThatThrownBy(this::start).isInstanceOf(RuntimeException.class);
    }

    private KioskIdentity start() {
        var properties = new JelppiProperties(
                NodeRole.KIOSK, folder, URI.create("http://localhost:8080"), ZoneId.of("Europe/Helsinki"));
        return new KioskIdentity(properties, Clock.systemUTC());
    }
}
