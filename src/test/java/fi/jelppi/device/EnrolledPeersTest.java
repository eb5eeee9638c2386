package fi.jelppi.device;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.PeerDirectory;
import fi.jelppi.sync.spi.PeerDirectory.Contact;
import fi.jelppi.testing.CentralTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CentralTest
class EnrolledPeersTest {

    @Autowired
    EnrolledPeers peers;

    @Autowired
    DeviceTable devices;

    @Autowired
    JdbcClient jdbc;

    final DeviceId device = DeviceId.next();
    final PointId point = PointId.next();
    final String secret = Secrets.next();

    @BeforeEach
    void enrolled() {
        devices.enrol(device, point, "Sinettä 1", Secrets.hash(secret), Instant.now());
    }

    @Test
    void knowsAnEnrolledKiosk() {
        assertThat(peers.authenticate(device.toString(), secret)).isEqualTo(new PeerDirectory.Known(device, point));
    }

    @Test
    void callsAKioskByItsNameAndAStrangerByItsId() {
        var stranger = DeviceId.next();
        assertThat(peers.nameOf(device)).isEqualTo("Sinettä 1");
        assertThat(peers.nameOf(stranger)).isEqualTo(stranger.toString());
    }

    @Test
    void knowsNobodyByAWrongSecretOrId() {
        assertThat(peers.authenticate(device.toString(), Secrets.next())).isEqualTo(new PeerDirectory.Unknown());
        assertThat(peers.authenticate(DeviceId.next().toString(), secret)).isEqualTo(new PeerDirectory.Unknown());
        assertThat(peers.authenticate("no id", secret)).isEqualTo(new PeerDirectory.Unknown());
    }

    @Test
    void revokesOnTheNextRequest() {
        devices.revoke(device, Instant.now());
        assertThat(peers.authenticate(device.toString(), secret)).isEqualTo(new PeerDirectory.Revoked());
        assertThat(peers.authenticate(device.toString(), "wrong")).isEqualTo(new PeerDirectory.Unknown());
    }

    @Test
    void takesTheOldSecretUntilTheNewOneWasUsedAndALittleLonger() {
        var next = peers.rotate(device, secret);
        assertThat(peers.authenticate(device.toString(), secret)).isInstanceOf(PeerDirectory.Known.class);
        assertThat(peers.authenticate(device.toString(), next)).isInstanceOf(PeerDirectory.Known.class);
        assertThat(peers.authenticate(device.toString(), secret)).isInstanceOf(PeerDirectory.Known.class);
        devices.endPrevious(device, Instant.now().minusSeconds(1));
        assertThat(peers.authenticate(device.toString(), secret)).isInstanceOf(PeerDirectory.Unknown.class);
        assertThat(peers.authenticate(device.toString(), next)).isInstanceOf(PeerDirectory.Known.class);
    }

    @Test
    void keepsTheLastContact() {
        peers.contacted(device, new Contact(Instant.now(), 7, Instant.now(), "0.1.0", Duration.ofSeconds(2), null));
        peers.contacted(
                device, new Contact(Instant.now(), 9, null, "x".repeat(500), Duration.ofSeconds(-3), "disk=1/2"));
        assertThat(jdbc.sql("SELECT queued FROM device_contact WHERE device_id = ?")
                        .param(device.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(9);
    }
}
