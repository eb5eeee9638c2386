package fi.jelppi.device.desk;

import fi.jelppi.device.Fleet.Health;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Times and amounts as people say them. */
@Component
@OnCentral
class KioskWords {

    /** How a text is found in the language of the screen. */
    interface Texts {
        String get(String key, Object... params);
    }

    private final Clock clock;
    private final JelppiProperties properties;

    KioskWords(Clock clock, JelppiProperties properties) {
        this.clock = clock;
        this.properties = properties;
    }

    /** "juuri nyt", "12 min sitten", "klo 9.41", "20.11. klo 9.41" */
    String ago(Instant at, Texts texts, Locale locale) {
        var age = Duration.between(at, clock.instant());
        if (age.toSeconds() < 60) {
            return texts.get("device.ago.now");
        }
        if (age.toMinutes() < 60) {
            return texts.get("device.ago.minutes", age.toMinutes());
        }
        return time(at, texts, locale);
    }

    /** "klo 9.41", "20.11. klo 9.41" */
    String time(Instant at, Texts texts, Locale locale) {
        var local = at.atZone(properties.zone());
        boolean today = local.toLocalDate().equals(LocalDate.now(clock.withZone(properties.zone())));
        var pattern = texts.get(today ? "device.ago.time" : "device.ago.day");
        return local.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    String queue(Health health, Texts texts, Locale locale) {
        return health.oldestQueued()
                .filter(oldest -> health.queued() > 0)
                .map(oldest -> texts.get("device.queue.since", health.queued(), ago(oldest, texts, locale)))
                .orElseGet(() -> String.valueOf(health.queued()));
    }

    /** Seconds up to two minutes, minutes up to two hours, then days or hours. */
    String offset(Duration offset, Texts texts) {
        long seconds = offset.toSeconds();
        long size = Math.abs(seconds);
        var key = size < 120 ? "device.offset.seconds" : size < 7200 ? "device.offset.minutes" : "device.offset.hours";
        long amount = size < 120 ? size : size < 7200 ? size / 60 : size / 3600;
        return (seconds < 0 ? "−" : "+") + texts.get(key, amount);
    }
}
