package fi.jelppi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.NodeRole;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.KioskTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RolesTest {

    @Nested
    @KioskTest
    class Kiosk {
        @Autowired
        JelppiProperties properties;

        @Test
        void startsAsKiosk() {
            assertThat(properties.role()).isEqualTo(NodeRole.KIOSK);
        }
    }

    @Nested
    @CentralTest
    class Central {
        @Autowired
        JelppiProperties properties;

        @Test
        void startsAsCentral() {
            assertThat(properties.role()).isEqualTo(NodeRole.CENTRAL);
        }
    }
}
