package fi.jelppi.device.desk;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's page of the kiosks. */
@Configuration
@OnCentral
class DevicePages {

    static final String KIOSKS = "desk/kiosks";

    @Bean
    DeskEntry kiosksPage() {
        return new DeskEntry(KIOSKS, "device.title", 800, KiosksView.class);
    }
}
