package fi.jelppi.sync.wire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Values of one field in many facts; exactly one way of writing is used.
 *
 * @param k the one value that all have
 * @param a the values
 * @param t numbers, each as the step from the one before; of ids their first 48 bits, in a UUIDv7 the time (RFC 9562)
 * @param r the other 80 bits of the ids, 20 hexadecimal digits each
 * @param m times in ISO 8601, in milliseconds since 1970, each as the step from the one before
 */
record Column(
        @Nullable JsonNode k,
        @Nullable List<JsonNode> a,
        @Nullable List<Long> t,
        @Nullable String r,
        @Nullable List<Long> m) {

    private static final int ID_LENGTH = 36;
    private static final int LONGEST_TIME = 24;
    private static final int TAIL = 20;

    static Column of(List<JsonNode> values) {
        if (values.size() > 1 && values.stream().allMatch(values.getFirst()::equals)) {
            return new Column(values.getFirst(), null, null, null, null);
        }
        if (values.stream().allMatch(Column::isId)) {
            return ids(values.stream()
                    .map(value -> UUID.fromString(value.stringValue()))
                    .toList());
        }
        if (!values.isEmpty() && values.stream().allMatch(Column::isTime)) {
            var steps = steps(values.stream()
                    .mapToLong(value -> Instant.parse(value.stringValue()).toEpochMilli()));
            return new Column(null, null, null, null, steps.t());
        }
        return new Column(null, values, null, null, null);
    }

    /** Only what comes out again to the letter. */
    private static boolean isId(JsonNode value) {
        if (!value.isString() || value.stringValue().length() != ID_LENGTH) {
            return false;
        }
        try {
            return UUID.fromString(value.stringValue()).toString().equals(value.stringValue());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Only what comes out again to the letter. */
    private static boolean isTime(JsonNode value) {
        if (!value.isString()
                || value.stringValue().length() > LONGEST_TIME
                || !value.stringValue().endsWith("Z")) {
            return false;
        }
        try {
            var time = Instant.parse(value.stringValue());
            return Instant.ofEpochMilli(time.toEpochMilli()).toString().equals(value.stringValue());
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static Column ids(List<UUID> ids) {
        var tails = new StringBuilder();
        for (var id : ids) {
            var hex = id.toString().replace("-", "");
            tails.append(hex, hex.length() - TAIL, hex.length());
        }
        var heads = steps(ids.stream().mapToLong(id -> id.getMostSignificantBits() >>> 16));
        return new Column(null, null, heads.t(), tails.toString(), null);
    }

    static Column steps(LongStream numbers) {
        var steps = new ArrayList<Long>();
        long before = 0;
        for (long number : numbers.toArray()) {
            steps.add(number - before);
            before = number;
        }
        return new Column(null, null, steps, null, null);
    }

    long[] numbers(int count) {
        if (t == null || t.size() != count) {
            throw new MalformedMessageException("a column has the wrong length");
        }
        return sums(t);
    }

    private static long[] sums(List<Long> steps) {
        long[] sums = steps.stream().mapToLong(Long::longValue).toArray();
        Arrays.parallelPrefix(sums, Long::sum);
        return sums;
    }

    @JsonIgnore
    List<UUID> ids() {
        if (t == null || r == null || r.length() != t.size() * TAIL) {
            throw new MalformedMessageException("a column of ids has the wrong length");
        }
        long[] heads = numbers(t.size());
        var ids = new ArrayList<UUID>(heads.length);
        for (int n = 0; n < heads.length; n++) {
            var tail = r.substring(n * TAIL, (n + 1) * TAIL);
            long high = heads[n] << 16 | Long.parseLong(tail, 0, 4, 16);
            ids.add(new UUID(high, Long.parseUnsignedLong(tail, 4, TAIL, 16)));
        }
        return ids;
    }

    /** One value for each fact, or a single one that all have. */
    List<JsonNode> values() {
        if (k != null) {
            return List.of(k);
        }
        if (a != null) {
            return a;
        }
        if (m != null) {
            return texts(LongStream.of(sums(m)).mapToObj(Instant::ofEpochMilli));
        }
        return texts(ids().stream());
    }

    private static List<JsonNode> texts(Stream<?> values) {
        return values.map(value -> (JsonNode) WireJson.MAPPER.getNodeFactory().stringNode(value.toString()))
                .toList();
    }
}
