package fi.jelppi.sync.wire;

/**
 * The titles of central's refusals (problem details, RFC 9457). A kiosk acts on these and never on a bare status code: a
 * proxy, a firewall or a hotel's login page answers 403 too.
 */
public final class Refusal {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static final String UNKNOWN_DEVICE = "unknown-device";
    public static final String REVOKED = "revoked";
    public static final String OTHER_DEVICE = "other-device";
    public static final String MALFORMED = "malformed";
    public static final String TOO_LARGE = "too-large";
    public static final String EPOCH_TAKEN = "epoch-taken";
    public static final String SNAPSHOT_NEEDED = "snapshot-needed";
    public static final String DATABASE = "database-unavailable";

    private Refusal() {}
}
