package fi.jelppi.kiosk;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who answers for the accessibility of this kiosk.
 *
 * @param feedback e-mail address for feedback on it (law 306/2019, section 8); empty leaves the coach as the only way
 */
@Validated
@ConfigurationProperties("jelppi.accessibility")
record AccessibilityProperties(
        @NotNull @Email @DefaultValue("") String feedback) {}
