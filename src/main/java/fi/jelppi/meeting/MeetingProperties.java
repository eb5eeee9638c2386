package fi.jelppi.meeting;

import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How central stands with the Jitsi server. None of it goes to a kiosk or a browser but in a token.
 *
 * @param appId {@code iss} of tokens: the app id of an own server, or the tenant of JaaS; empty for a server that asks for none
 * @param secret what an own server and central share (HS256), at least 32 characters; needs {@code appId}
 * @param keyId {@code kid} of JaaS
 * @param privateKey file with the RSA key of JaaS, PKCS #8 in PEM; empty where a secret is used
 * @param tokenTime how long one may come in with a token; whoever is in stays in
 * @param phone by which one can listen in, offered with every new meeting; empty for none
 * @param keepMaterials how long after the end of an event what was given out with it stays; recordings have a day of their own
 * @param recording the server can record (Jibri, JaaS); then a coach may ask everybody and record
 * @param keep how long central keeps who was in a meeting with which device; the attendance list is kept longer
 */
@Validated
@ConfigurationProperties("jelppi.meeting")
public record MeetingProperties(
        @DefaultValue("") String appId,

        @Pattern(regexp = "|.{32,}", message = "is too short: the meeting server's secret has at least 32 characters")
        @DefaultValue("")
        String secret,

        @DefaultValue("") String keyId,

        @Pattern(regexp = "|/.+", message = "is no absolute path: it must begin with /") @DefaultValue("")
        String privateKey,

        @DurationMin(minutes = 2) @DurationMax(hours = 3) @DefaultValue("10m")
        Duration tokenTime,

        @Pattern(
                regexp = "|(?=.{3,24}$)\\+?[0-9]+(?:[ -][0-9]+)*",
                message = "is no telephone number: digits, spaces and a + before them")
        @DefaultValue("")
        String phone,

        @DurationMin(days = 1) @DefaultValue("90d") Duration keepMaterials,

        @DefaultValue("false") boolean recording,

        @DurationMin(hours = 24) @DefaultValue("14d") Duration keep) {

    /** Central signs a token for whoever joins. */
    boolean hasTokens() {
        return !appId.isEmpty();
    }

    @Override
    public String toString() {
        return "MeetingProperties[appId=" + appId + "]";
    }
}
