package fi.jelppi.device;

import fi.jelppi.shared.OnCentral;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often one address may try to enrol, and all addresses together. */
@Component
@OnCentral
class EnrolLimit {

    static final int PER_ADDRESS = 10;
    private static final int TOGETHER = 200;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Bucket all = bucket(TOGETHER);
    private final Map<String, Bucket> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    boolean allows(String address) {
        return bucketOf(address).tryConsume(1) && all.tryConsume(1);
    }

    private Bucket bucketOf(String address) {
        synchronized (byAddress) {
            return byAddress.computeIfAbsent(address, a -> bucket(PER_ADDRESS));
        }
    }

    private static Bucket bucket(int tries) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WINDOW))
                .build();
    }
}
