package fi.jelppi.device.tablet;

import fi.jelppi.shared.OnKiosk;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Opens the door for tablets where {@code jelppi.tablets.folder} is set, on kiosks only. */
@Configuration
@OnKiosk
@ConditionalOnProperty(TabletFolder.SETTING)
class TabletConfiguration {

    @Bean
    TabletFolder tabletFolder(TabletProperties properties) {
        return new TabletFolder(Objects.requireNonNull(properties.folder()));
    }

    @Bean
    TabletDoor tabletDoor(TabletFolder folder, TabletProperties properties) {
        return new TabletDoor(folder, properties.port());
    }

    /** Before everything else, so that a stranger's request reaches nothing. */
    @Bean
    FilterRegistrationBean<TabletFilter> tabletFilter(TabletFolder folder, TabletProperties properties) {
        var filter = new FilterRegistrationBean<>(new TabletFilter(folder, properties.port()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
