package fi.jelppi.support.feedback;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Feedback at the end of trainings.
 *
 * @param forgetWordsAfter how long central keeps what people wrote; scores and groups stay
 * @param forgetSentAfter how long a kiosk keeps it after central has it
 */
@Validated
@ConfigurationProperties("jelppi.feedback")
record FeedbackProperties(
        @DurationMin(days = 1) @DefaultValue("365d") Duration forgetWordsAfter,
        @DurationMin(hours = 1) @DefaultValue("1h") Duration forgetSentAfter) {}
