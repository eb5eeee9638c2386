package fi.jelppi.checkin;

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
 */
@Validated
@ConfigurationProperties("jelppi.attendance")
record AttendanceProperties(
        @DurationMin(hours = 1) @DurationMax(hours = 24) @DefaultValue("6h")
        Duration dayLength) {}
