package fi.jelppi.checkin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How attendance is counted.
 *
 * @param dayLength how long a person-day is; the funder's terms say
 * @param certificatePercent of an event's planned minutes, over all sessions, for a certificate of attendance
 */
@Validated
@ConfigurationProperties("jelppi.attendance")
record AttendanceProperties(
        @DurationMin(hours = 1) @DurationMax(hours = 24) @DefaultValue("6h")
        Duration dayLength,

        @Min(1) @Max(100) @DefaultValue("80") int certificatePercent) {

    /** To two decimals. */
    BigDecimal personDays(long minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(dayLength.toMinutes()), 2, RoundingMode.HALF_UP);
    }
}
