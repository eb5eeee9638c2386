package fi.jelppi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AddressLimitTest {

    private final AddressLimit limit = new AddressLimit(2, Duration.ofDays(1));

    @Test
    void eachAddressHasItsOwnCount() {
        assertThat(limit.allows("192.0.2.1")).isTrue();
        assertThat(limit.isUsedUp("192.0.2.1")).isFalse();
        assertThat(limit.allows("192.0.2.1")).isTrue();
        assertThat(limit.isUsedUp("192.0.2.1")).isTrue();
        assertThat(limit.allows("192.0.2.1")).isFalse();
        assertThat(limit.allows("192.0.2.2")).isTrue();
    }

    @Test
    void lookingCountsNothing() {
        assertThat(limit.isUsedUp("192.0.2.1")).isFalse();
        assertThat(limit.isUsedUp("192.0.2.1")).isFalse();
        assertThat(limit.isUsedUp("192.0.2.1")).isFalse();
        assertThat(limit.allows("192.0.2.1")).isTrue();
    }

    @Test
    void networkOfIpv6IsOneAddress() {
        assertThat(limit.allows("2001:db8:0:1::1")).isTrue();
        assertThat(limit.allows("2001:db8:0:1:ffff::2")).isTrue();
        assertThat(limit.allows("2001:db8:0:1::3")).isFalse();
        assertThat(limit.allows("2001:db8:0:2::1")).isTrue();
    }

    @Test
    void ipv4InTheClothesOfIpv6IsStillOneMachine() {
        assertThat(limit.allows("::ffff:192.0.2.1")).isTrue();
        assertThat(limit.allows("::ffff:192.0.2.1")).isTrue();
        assertThat(limit.allows("192.0.2.1")).isFalse();
        assertThat(limit.allows("::ffff:192.0.2.2")).isTrue();
    }

    @Test
    void whatIsNoAddressIsCountedAsItStands() {
        assertThat(limit.allows("unknown")).isTrue();
        assertThat(limit.allows("unknown")).isTrue();
        assertThat(limit.allows("unknown")).isFalse();
    }
}
