package fi.jelppi.jobs.source;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Pages of others that the desk names as sources of vacancies.
 *
 * @param every so often each is read
 * @param patience so long a silent one is waited for
 * @param ownNetwork whether one may lie on this machine or in a private network
 */
@Validated
@ConfigurationProperties("jelppi.jobs.pages")
record PagesProperties(
        @DurationMin(minutes = 5) @DefaultValue("6h") Duration every,
        @DurationMin(seconds = 1) @DefaultValue("30s") Duration patience,
        @DefaultValue("false") boolean ownNetwork) {}
