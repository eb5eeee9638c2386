package fi.jelppi.sync.spi;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;

/** Who may see a reference record: every kiosk, those of one point, or one kiosk wherever it stands. */
public sealed interface Scope {

    record Everyone() implements Scope {}

    record OnePoint(PointId point) implements Scope {}

    record OneDevice(DeviceId device) implements Scope {}

    Scope EVERYONE = new Everyone();

    static Scope of(PointId point) {
        return new OnePoint(point);
    }

    static Scope of(DeviceId device) {
        return new OneDevice(device);
    }
}
