package fi.jelppi.jobs;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Vacancies at central.
 *
 * @param keepClosed how long one is kept after its time for applying was over, with whom to ask in it
 */
@Validated
@ConfigurationProperties("jelppi.jobs")
public record JobsProperties(
        @DurationMin(days = 1) @DefaultValue("90d") Duration keepClosed) {}
