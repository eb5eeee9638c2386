package fi.jelppi.device;

import fi.jelppi.shared.settings.WebAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How a kiosk finds central before it is enrolled.
 *
 * @param centralUrl base address of central, HTTPS (plain HTTP for loopback only)
 * @param enrol one-time code to enrol with at the start
 */
@Validated
@ConfigurationProperties("jelppi")
record DeviceProperties(
        @Nullable @WebAddress URI centralUrl, @Nullable Enrol enrol) {

    record Enrol(@Nullable String code) {}
}
