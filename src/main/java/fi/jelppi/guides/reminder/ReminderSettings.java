package fi.jelppi.guides.reminder;

import jakarta.validation.constraints.Email;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who hears that guides are due for a review.
 *
 * @param to e-mail address of the coordinators; null writes to nobody
 */
@Validated
@ConfigurationProperties("jelppi.guides.review")
record ReminderSettings(@Nullable @Email String to) {}
