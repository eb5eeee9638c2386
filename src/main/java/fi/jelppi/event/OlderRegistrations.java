package fi.jelppi.event;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.OlderForm;
import fi.jelppi.sync.spi.OlderRecords;
import fi.jelppi.sync.spi.ReferenceHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registrations between nodes of which only one was upgraded. */
@Configuration(proxyBeanMethods = false)
class OlderRegistrations {

    @Bean
    @OnCentral
    OlderForm<RegistrationRecord, RegistrationRecord.V1> olderRegistration() {
        return OlderForm.of(RegistrationRecord.TYPE, RegistrationRecord.V1.TYPE, RegistrationRecord::older);
    }

    @Bean
    @OnKiosk
    ReferenceHandler<RegistrationRecord.V1> olderRegistrationHandler(RegistrationHandler handler) {
        return new OlderRecords<>(RegistrationRecord.V1.TYPE, handler, RegistrationRecord.V1::newer);
    }
}
