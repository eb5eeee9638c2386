package fi.jelppi.sync.spi;

import fi.jelppi.shared.PointId;

/** Who may see a reference record: every kiosk, or those of one point. */
public sealed interface Scope {

    record Everyone() implements Scope {}

    record OnePoint(PointId point) implements Scope {}

    Scope EVERYONE = new Everyone();

    static Scope of(PointId point) {
        return new OnePoint(point);
    }
}
