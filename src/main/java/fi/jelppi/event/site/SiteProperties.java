package fi.jelppi.event.site;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the public pages.
 *
 * @param registrationsPerAddress how many registrations one network address may send; a school class shares one address
 * @param per within this time
 */
@Validated
@ConfigurationProperties("jelppi.site")
record SiteProperties(
        @Min(1) @DefaultValue("60") int registrationsPerAddress,
        @DurationMin(seconds = 1) @DefaultValue("10m") Duration per) {}
