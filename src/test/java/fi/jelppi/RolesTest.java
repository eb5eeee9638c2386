package fi.jelppi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.security.Accounts;
import fi.jelppi.security.CoachPins;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.PeerDirectory;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.KioskTest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each role has what is its own and nothing of the other's: beans, endpoints, who may write what. */
class RolesTest {

    @Nested
    @KioskTest
    class Kiosk {

        @Autowired
        ApplicationContext context;

        @Test
        void sendsFactsAndTakesCopies() {
            assertThat(missing(context, SyncStatus.class, ReferenceHandler.class, CoachPins.class))
                    .isEmpty();
        }

        @Test
        void hasNothingOfCentrals() {
            assertThat(present(context, ReferenceFeed.class, PeerDirectory.class, Accounts.class))
                    .isEmpty();
            assertThat(marked(context, OnCentral.class)).isEmpty();
            assertThat(paths(context)).noneMatch(path -> path.startsWith("/sync") || path.startsWith("/t"));
        }
    }

    @Nested
    @CentralTest
    class Central {

        @Autowired
        ApplicationContext context;

        @Test
        void publishesAndTakesFacts() {
            assertThat(missing(context, ReferenceFeed.class, PeerDirectory.class, Accounts.class))
                    .isEmpty();
            assertThat(paths(context)).anyMatch(path -> path.startsWith("/sync/v1/facts"));
        }

        @Test
        void hasNothingOfAKiosks() {
            assertThat(present(context, SyncStatus.class, ReferenceHandler.class, CoachPins.class))
                    .isEmpty();
            assertThat(marked(context, OnKiosk.class)).isEmpty();
        }
    }

    private static List<Class<?>> missing(ApplicationContext context, Class<?>... types) {
        return Arrays.stream(types)
                .filter(type -> context.getBeanNamesForType(type).length == 0)
                .toList();
    }

    private static List<Class<?>> present(ApplicationContext context, Class<?>... types) {
        return Arrays.stream(types)
                .filter(type -> context.getBeanNamesForType(type).length > 0)
                .toList();
    }

    private static List<String> marked(
            ApplicationContext context, Class<? extends java.lang.annotation.Annotation> mark) {
        return List.of(context.getBeanNamesForAnnotation(mark));
    }

    private static List<String> paths(ApplicationContext context) {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .map(RequestMappingInfo::getPathPatternsCondition)
                .filter(Objects::nonNull)
                .flatMap(condition -> condition.getPatternValues().stream())
                .toList();
    }
}
