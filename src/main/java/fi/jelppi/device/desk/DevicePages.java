package fi.jelppi.device.desk;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's pages of the kiosks and of what they sent that could not be applied (decision 0022). */
@Configuration
@OnCentral
class DevicePages {

    static final String KIOSKS = "desk/kiosks";
    static final String KIOSK = "desk/kiosk";

    @Bean
    DeskEntry kiosksPage() {
        return new DeskEntry(KIOSKS, "device.title", 800, KiosksView.class);
    }

    @Bean
    DeskEntry kioskPage() {
        return new DeskEntry(KIOSK, null, 810, KioskView.class);
    }

    @Bean
    DeskEntry quarantinePage() {
        return new DeskEntry("desk/quarantine", "sync.quarantine.title", 900, QuarantineView.class);
    }
}
