package fi.jelppi.event.site;

import fi.jelppi.shared.OnCentral;
import io.github.bucket4j.Bucket;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Holds back one network address that sends too much. Addresses stay in memory only, the latest 10,000 of them. */
@Component
@OnCentral
class RegistrationLimit {

    private static final int ADDRESSES = 10_000;

    private final SiteProperties properties;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    RegistrationLimit(SiteProperties properties) {
        this.properties = properties;
    }

    synchronized boolean allows(String address) {
        return buckets.computeIfAbsent(address, it -> newBucket()).tryConsume(1);
    }

    private Bucket newBucket() {
        int tokens = properties.registrationsPerAddress();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tokens).refillGreedy(tokens, properties.per()))
                .build();
    }
}
