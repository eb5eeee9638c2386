package fi.jelppi.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeReportTest {

    @Test
    void goesOverTheWireInThisForm() {
        var report = new NodeReport("1.2.3", 1_800_000_000_000L, 2, 1_799_999_999_000L, "disk=1/2,camera=none");
        assertThat(report.header()).isEqualTo("1.2.3;1800000000000;2;1799999999000;disk=1/2,camera=none");
        assertThat(NodeReport.parse(report.header())).contains(report);
    }

    @Test
    void aKioskOfTheReleaseBeforeTellsNothingOfItsMachine() {
        assertThat(NodeReport.parse("1.2.3;1800000000000;0;"))
                .contains(new NodeReport("1.2.3", 1_800_000_000_000L, 0, null, null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ";;;", "1.2.3;now;0;", "1.2.3;1;2"})
    void whatCannotBeReadIsNoReport(String header) {
        assertThat(NodeReport.parse(header)).isEmpty();
    }
}
