package fi.jelppi.event;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.OlderForm;
import fi.jelppi.sync.spi.OlderRecords;
import fi.jelppi.sync.spi.ReferenceHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Events between nodes of which only one was upgraded. */
@Configuration(proxyBeanMethods = false)
class OlderEvents {

    @Bean
    @OnCentral
    OlderForm<EventRecord, EventRecord.V1> olderEvent() {
        return OlderForm.of(EventRecord.TYPE, EventRecord.V1.TYPE, EventRecord::older);
    }

    @Bean
    @OnKiosk
    ReferenceHandler<EventRecord.V1> olderEventHandler(EventHandler handler) {
        return new OlderRecords<>(EventRecord.V1.TYPE, handler, EventRecord.V1::newer);
    }
}
