package fi.jelppi.participant;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long keys and passes live.
 *
 * @param keyLifetime after which the next key signs
 * @param keyNotice how long kiosks know a key before it is used; longer than a hall stays without uplink
 * @param keep how long a pass stays after its last moment, then it is deleted everywhere
 */
@ConfigurationProperties("jelppi.pass")
record PassProperties(
        @DefaultValue("365d") Duration keyLifetime,
        @DefaultValue("30d") Duration keyNotice,
        @DefaultValue("90d") Duration keep) {}
