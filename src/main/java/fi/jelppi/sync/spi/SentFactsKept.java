package fi.jelppi.sync.spi;

import java.time.Duration;

/** How long this kiosk keeps facts that central has, what is personal in them included; implemented by the outbox. */
public interface SentFactsKept {

    Duration afterSending();
}
