package fi.jelppi.sync.feed;

import fi.jelppi.sync.spi.Scope;

/** Scopes as the feed's rows name them. */
final class FeedScope {

    static final String EVERYONE = "*";

    private FeedScope() {}

    static String key(Scope scope) {
        return switch (scope) {
            case Scope.Everyone() -> EVERYONE;
            case Scope.OnePoint(var point) -> point.toString();
        };
    }
}
