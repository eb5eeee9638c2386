package fi.jelppi.guides.link;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Asking whether links answer.
 *
 * @param on whether anybody is asked at all
 * @param every so often each address
 * @param patience so long a silent one is waited for
 * @param ownNetwork whether one may lie on this machine or in a private network, and do without protection
 */
@Validated
@ConfigurationProperties("jelppi.guides.links")
record LinkSettings(
        @DefaultValue("true") boolean on,
        @DurationMin(hours = 1) @DefaultValue("24h") Duration every,
        @DurationMin(seconds = 1) @DefaultValue("10s") Duration patience,
        @DefaultValue("false") boolean ownNetwork) {}
