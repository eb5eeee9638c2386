package fi.jelppi.support;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Requests to be called.
 *
 * @param forgetHandledAfter how long central keeps name and number of a request that was handled
 * @param forgetOpenAfter how long it keeps them when nobody handles the request
 * @param forgetSentAfter how long a kiosk keeps them after central has them
 * @param mostAnHour how many a kiosk takes in an hour, so that nobody fills the desk's list
 */
@Validated
@ConfigurationProperties("jelppi.support")
record SupportProperties(
        @DurationMin(hours = 1) @DefaultValue("14d") Duration forgetHandledAfter,
        @DurationMin(hours = 1) @DefaultValue("60d") Duration forgetOpenAfter,
        @DurationMin(hours = 1) @DefaultValue("1d") Duration forgetSentAfter,
        @DefaultValue("10") @Min(1) int mostAnHour) {}
