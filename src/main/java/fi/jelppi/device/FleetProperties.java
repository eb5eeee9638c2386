package fi.jelppi.device;

import jakarta.validation.constraints.Email;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who hears of silent kiosks.
 *
 * @param alertTo e-mail address; null writes to nobody
 * @param alertAfter so long a kiosk keeps quiet while its hall is open before somebody is written to
 */
@Validated
@ConfigurationProperties("jelppi.fleet")
record FleetProperties(
        @Nullable @Email String alertTo,
        @DurationMin(minutes = 10) @DefaultValue("30m") Duration alertAfter) {}
