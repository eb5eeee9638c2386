package fi.jelppi.sync.feed;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.sync.spi.Scope;

/** Scopes as the feed's rows name them. */
final class FeedScope {

    static final String EVERYONE = "*";

    private static final String DEVICE = "d-";

    private FeedScope() {}

    /** Never that of a point: a kiosk makes its own id and could take a point's. */
    static String key(DeviceId device) {
        return DEVICE + device.toString().replace("-", "");
    }

    static String key(Scope scope) {
        return switch (scope) {
            case Scope.Everyone() -> EVERYONE;
            case Scope.OnePoint(var point) -> point.toString();
            case Scope.OneDevice(var device) -> key(device);
        };
    }
}
