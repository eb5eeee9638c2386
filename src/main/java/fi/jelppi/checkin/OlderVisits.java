package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitWire.Known;
import fi.jelppi.checkin.VisitWireV1.KnownV1;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.OlderForm;
import fi.jelppi.sync.spi.OlderRecords;
import fi.jelppi.sync.spi.ReferenceHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Visits between nodes of which only one was upgraded. */
@Configuration(proxyBeanMethods = false)
class OlderVisits {

    @Bean
    @OnCentral
    OlderForm<Known, KnownV1> olderVisitState() {
        return OlderForm.of(VisitWire.TYPE, VisitWireV1.TYPE, VisitWireV1::older);
    }

    @Bean
    @OnKiosk
    ReferenceHandler<KnownV1> olderVisitStateHandler(KioskVisitStates handler) {
        return new OlderRecords<>(VisitWireV1.TYPE, handler, VisitWireV1::newer);
    }
}
