package fi.jelppi.sync.metrics;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.Quarantine;
import fi.jelppi.sync.spi.SyncStatus;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gauges; ages and offsets in seconds, disk in bytes. */
@Configuration
class SyncMetrics {

    @Bean
    @OnKiosk
    MeterBinder outboxGauges(SyncStatus status, Clock clock) {
        return registry -> {
            Gauge.builder("jelppi.outbox.queued", status, now -> now.now().queued())
                    .register(registry);
            Gauge.builder("jelppi.outbox.oldest.age", status, now -> age(now.now(), clock))
                    .baseUnit("seconds")
                    .register(registry);
            Gauge.builder("jelppi.clock.offset", status, now -> offset(now.now()))
                    .baseUnit("seconds")
                    .register(registry);
        };
    }

    private static double age(SyncStatus.Snapshot status, Clock clock) {
        var oldest = status.oldestQueued();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
    }

    private static double offset(SyncStatus.Snapshot status) {
        var offset = status.clockOffset();
        return offset == null ? 0 : offset.toMillis() / 1000.0;
    }

    @Bean
    @OnCentral
    MeterBinder quarantineGauge(Quarantine quarantine) {
        return registry -> Gauge.builder("jelppi.quarantine", quarantine, Quarantine::count)
                .register(registry);
    }

    @Bean
    MeterBinder diskGauge(JelppiProperties settings) {
        var folder = settings.dataDir().toFile();
        return registry -> Gauge.builder("jelppi.disk.free", folder, disk -> disk.getUsableSpace())
                .baseUnit("bytes")
                .register(registry);
    }
}
