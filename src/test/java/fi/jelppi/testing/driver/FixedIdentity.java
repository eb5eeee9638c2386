package fi.jelppi.testing.driver;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.NodeIdentity;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Spares tests of the exchange the enrolment: device and central come from settings. */
@Component
@Primary
@OnKiosk
@ConditionalOnProperty("jelppi.test.device")
public class FixedIdentity implements NodeIdentity {

    private final DeviceId device;
    private volatile @Nullable Enrolled enrolled;

    FixedIdentity(
            @Value("${jelppi.test.device}") String device,
            @Value("${jelppi.test.point:" + FixedPeers.POINT + "}") String point,
            @Value("${jelppi.test.central:}") String central) {
        this.device = DeviceId.of(device);
        if (!central.isEmpty()) {
            enrol(PointId.of(point), URI.create(central));
        }
    }

    public void enrol(PointId point, URI central) {
        enrolled = new Enrolled(device, point, FixedPeers.SECRET, central);
    }

    public void forget() {
        enrolled = null;
    }

    @Override
    public Optional<Enrolled> enrolled() {
        return Optional.ofNullable(enrolled);
    }

    @Override
    public DeviceId device() {
        return device;
    }

    @Override
    public boolean movedTo(PointId point) {
        var before = enrolled().filter(me -> !me.point().equals(point));
        before.ifPresent(me -> enrol(point, me.central()));
        return before.isPresent();
    }
}
