package fi.jelppi.sync.settings;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the exchange between kiosks and central.
 *
 * @param sslBundle name of Spring's SSL bundle that trusts central's certificate; null for the public authorities
 * @param poll how long central holds a question for changes; at most 25 s
 * @param maxBackOff the longest pause between attempts to reach central
 * @param keepSent how long a kiosk keeps what central has acknowledged
 * @param keepTombstones how long central keeps tombstones; a kiosk that was away longer takes a new snapshot
 */
@Validated
@ConfigurationProperties("jelppi.sync")
public record SyncProperties(
        @Nullable String sslBundle,

        @DurationMin(millis = 1) @DurationMax(seconds = 25) @DefaultValue("25s")
        Duration poll,

        @DurationMin(millis = 1) @DefaultValue("20s") Duration maxBackOff,
        @DurationMin(millis = 1) @DefaultValue("30d") Duration keepSent,
        @DurationMin(millis = 1) @DefaultValue("90d") Duration keepTombstones) {}
