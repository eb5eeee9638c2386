package fi.jelppi.organisation.kiosk;

import fi.jelppi.kiosk.spi.HallContact;
import fi.jelppi.organisation.PointPhone;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PhoneNumber;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The point's first number, otherwise that of the hall's host. */
@Component
@OnKiosk
class PointContact implements HallContact {

    private final ThisPoint here;

    PointContact(ThisPoint here) {
        this.here = here;
    }

    @Override
    public Optional<String> phone() {
        return here.now()
                .map(moment -> moment.info())
                .flatMap(info -> info.phones().stream()
                        .findFirst()
                        .map(PointPhone::number)
                        .or(() -> Optional.ofNullable(info.host().phone()))
                        .map(PhoneNumber::value));
    }
}
