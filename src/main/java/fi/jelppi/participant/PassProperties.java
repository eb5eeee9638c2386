package fi.jelppi.participant;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long keys and passes live.
 *
 * @param keyLifetime after which the next key signs
 * @param keyNotice how long kiosks know a key before it is used; longer than a hall stays without uplink
 * @param keep how long a pass stays after its last moment, then it is deleted everywhere
 */
@Validated
@ConfigurationProperties("jelppi.pass")
record PassProperties(
        @DurationMin(days = 1) @DefaultValue("365d") Duration keyLifetime,
        @DurationMin(minutes = 0) @DefaultValue("30d") Duration keyNotice,
        @DurationMin(days = 1) @DefaultValue("90d") Duration keep) {}
