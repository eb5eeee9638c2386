package fi.jelppi.event.site;

import fi.jelppi.shared.AddressLimit;
import fi.jelppi.shared.OnCentral;
import org.springframework.stereotype.Component;

/** Holds back one network address that sends too much. */
@Component
@OnCentral
class RegistrationLimit {

    private final AddressLimit limit;

    RegistrationLimit(SiteProperties properties) {
        limit = new AddressLimit(properties.registrationsPerAddress(), properties.per());
    }

    boolean allows(String address) {
        return limit.allows(address);
    }
}
