package fi.jelppi.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mail goes out. The server stands in {@code spring.mail.host}; without it mails wait.
 *
 * @param from the sender that people see
 * @param fromName beside the address
 * @param sending false stops the delivery, mails wait
 * @param look how often the queue is looked at, beside at once after a mail was queued here
 * @param giveUpAfter temporary failures are tried again for so long
 * @param keep how long the row of a sent mail, without its content, and a failed mail stay
 */
@Validated
@ConfigurationProperties("jelppi.mail")
record MailProperties(
        @NotBlank @Email @DefaultValue("jelppi@localhost.localdomain")
        String from,

        @DefaultValue("Jelppi") String fromName,
        @DefaultValue("true") boolean sending,
        @DurationMin(millis = 10) @DefaultValue("10s") Duration look,
        @DurationMin(seconds = 1) @DefaultValue("3d") Duration giveUpAfter,
        @DurationMin(seconds = 1) @DefaultValue("30d") Duration keep) {}
