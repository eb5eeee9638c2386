package fi.jelppi.sync.desk;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@OnCentral
class SyncPages {

    @Bean
    DeskEntry quarantineEntry() {
        return new DeskEntry("desk/quarantine", "sync.quarantine.title", 90, QuarantineView.class);
    }
}
