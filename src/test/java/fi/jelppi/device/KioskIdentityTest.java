package fi.jelppi.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.FactId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.NodeRole;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.NodeIdentity.Enrolled;
import fi.jelppi.sync.spi.SentFacts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class KioskIdentityTest {

    @TempDir
    Path folder;

    private final Set<UUID> sent = new HashSet<>();

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
    void staysWhereItWasSaidToBeUntilCentralKnows() {
        var identity = start();
        var before = PointId.next();
        identity.enrol(new Enrolled(identity.device(), before, "secret", URI.create("https://c.example")));
        var other = PointId.next();
        identity.moveHere(other, FactId.next());

        assertThat(identity.movedTo(before)).isFalse();
        assertThat(start().movedTo(before)).isFalse();
        assertThat(start().isMoveUntold()).isTrue();
        assertThat(start().enrolled()).map(Enrolled::point).contains(other);

        assertThat(identity.movedTo(other)).isFalse();
        assertThat(identity.isMoveUntold()).isFalse();
        assertThat(identity.movedTo(before)).isTrue();
        assertThat(start().enrolled()).map(Enrolled::point).contains(before);
    }

    @Test
    void followsCentralThatHasTheMoveAndDecidesOtherwise() {
        var identity = start();
        var before = PointId.next();
        identity.enrol(new Enrolled(identity.device(), before, "secret", URI.create("https://c.example")));
        var move = FactId.next();
        identity.moveHere(PointId.next(), move);
        sent.add(move.value());

        assertThat(identity.movedTo(before)).isTrue();
        assertThat(identity.isMoveUntold()).isFalse();
        assertThat(start().enrolled()).map(Enrolled::point).contains(before);
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
        SentFacts acknowledged = (then, facts) ->
                Set.copyOf(facts.stream().filter(sent::contains).toList());
        return new KioskIdentity(
                properties,
                Clock.systemUTC(),
                new StaticListableBeanFactory(Map.of("sent", acknowledged)).getBeanProvider(SentFacts.class));
    }
}
