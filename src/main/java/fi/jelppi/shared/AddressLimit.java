package fi.jelppi.shared;

import io.github.bucket4j.Bucket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one network address may do something. Whoever has IPv6 has a whole network of 2^64 addresses, so that counts as
 * one. Addresses stay in memory only, the latest 10,000 of them.
 */
public final class AddressLimit {

    private static final int REMEMBERED = 10_000;
    private static final int NETWORK_BYTES = 8;

    private final int times;
    private final Duration per;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param times how often within {@code per}; what is used up comes back evenly */
    public AddressLimit(int times, Duration per) {
        this.times = times;
        this.per = per;
    }

    /** Counts one more; false when that is too many. */
    public boolean allows(String address) {
        return bucket(address).tryConsume(1);
    }

    /** Counts nothing; true when one more would be too many. */
    public boolean isUsedUp(String address) {
        return bucket(address).getAvailableTokens() < 1;
    }

    private Bucket bucket(String address) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    network(address),
                    it -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(times).refillGreedy(times, per))
                            .build());
        }
    }

    private static String network(String address) {
        try {
            var literal = InetAddress.ofLiteral(address);
            return literal instanceof Inet4Address
                    ? literal.getHostAddress()
                    : HexFormat.of().formatHex(Arrays.copyOf(literal.getAddress(), NETWORK_BYTES));
        } catch (IllegalArgumentException e) {
            return address; // What a proxy calls its client need not be an address.
        }
    }
}
