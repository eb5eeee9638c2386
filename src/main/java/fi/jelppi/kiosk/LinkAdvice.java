package fi.jelppi.kiosk;

import fi.jelppi.sync.spi.SyncDetails;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.sync.spi.SyncStatus.Link;
import java.time.Duration;
import java.time.Instant;

/** What a coach does about the connection, if anything. */
enum LinkAdvice {
    WELL("well"),
    /** Something goes over the line right now. */
    BUSY("busy"),
    OFFLINE("offline"),
    /** What waits here is getting old. */
    OLD("old"),
    /** Central would not take some of it. */
    REFUSED("refused"),
    /** Central sends what this version does not know. */
    OUTDATED("outdated"),
    REVOKED("revoked"),
    NEW("new");

    /** A trip over a weekend is nothing unusual. */
    static final Duration TOO_LONG = Duration.ofDays(3);

    private final String code;

    LinkAdvice(String code) {
        this.code = code;
    }

    /** In keys of translations. */
    String code() {
        return code;
    }

    /** In keys of translations. A coach reads other words than a visitor, who is told to go on. */
    static String code(Link link) {
        return switch (link) {
            case ONLINE -> "online";
            case OFFLINE -> "offline";
            case NOT_ENROLLED -> "new";
            case REVOKED -> "revoked";
        };
    }

    /** The most urgent comes first. */
    static LinkAdvice of(SyncStatus.Snapshot link, SyncDetails.Details details, Instant now) {
        if (link.link() == Link.REVOKED || link.link() == Link.NOT_ENROLLED) {
            return link.link() == Link.REVOKED ? REVOKED : NEW;
        }
        if (details.refused() > 0) {
            return REFUSED;
        }
        if (details.waiting() > 0) {
            return OUTDATED;
        }
        if (link.link() == Link.OFFLINE) {
            var oldest = link.oldestQueued();
            return oldest != null && oldest.isBefore(now.minus(TOO_LONG)) ? OLD : OFFLINE;
        }
        return link.queued() == 0 && link.caughtUp() ? WELL : BUSY;
    }
}
