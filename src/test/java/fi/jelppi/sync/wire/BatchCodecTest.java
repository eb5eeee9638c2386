package fi.jelppi.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.testing.GoldenJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BatchCodecTest {

    private static final UUID DEVICE = UUID.fromString("0198a000-0000-7000-8000-0000000000aa");

    @Property(tries = 200)
    void whatIsReadIsWhatWasWritten(@ForAll("facts") List<WireFact> facts) {
        var batch = new FactBatch(DEVICE, 3, facts);
        assertThat(BatchCodec.read(BatchCodec.write(batch))).isEqualTo(batch);
    }

    @Provide
    Arbitrary<List<WireFact>> facts() {
        var payloads = Arbitraries.of(
                "{\"visit\":\"0198a000-1111-7000-8000-0000000000ab\",\"heads\":1}",
                "{\"visit\":\"ffffffff-ffff-4fff-bfff-ffffffffffff\",\"heads\":22}",
                "{\"text\":\"å😀\\n\\\"\",\"at\":\"2026-11-21T20:00:00.123Z\"}",
                "{\"text\":\"2026-11-21T20:00:00Z\",\"at\":\"1969-12-31T23:59:59.999Z\"}",
                "{\"list\":[1,2,{\"a\":null}],\"flag\":true}",
                "{}");
        return Combinators.combine(
                        payloads,
                        Arbitraries.longs().between(-1, 4_000_000_000_000L),
                        Arbitraries.integers().between(0, 9))
                .as(BatchCodecTest::fact)
                .list()
                .ofMaxSize(30)
                .map(BatchCodecTest::numbered);
    }

    private static WireFact fact(String payload, long time, int kind) {
        var type = kind < 5 ? "visit.checked-in" : "test.note";
        var hash = PayloadHash.of(type, 1, payload);
        return new WireFact(
                0, UUID.randomUUID(), type, 1, Instant.ofEpochMilli(time), kind == 9 ? null : payload, hash);
    }

    private static List<WireFact> numbered(List<WireFact> facts) {
        var numbered = new ArrayList<WireFact>();
        for (var fact : facts) {
            numbered.add(new WireFact(
                    10L + numbered.size() * 2L,
                    fact.id(),
                    fact.type(),
                    fact.version(),
                    fact.recordedAt(),
                    fact.payload(),
                    fact.hash()));
        }
        return numbered;
    }

    @Test
    void refusesHalfABatch() {
        byte[] whole = BatchCodec.write(example());
        for (int length = 0; length < whole.length; length++) {
            byte[] half = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> BatchCodec.read(half)).isInstanceOf(MalformedMessageException.class);
        }
    }

    @Test
    void refusesMoreFactsThanABatchMayHold() {
        var facts = numbered(java.util.Collections.nCopies(BatchCodec.MAX_FACTS + 1, fact("{}", 0, 0)));
        byte[] batch = BatchCodec.write(new FactBatch(DEVICE, 1, facts));
        assertThatThrownBy(() -> BatchCodec.read(batch)).isInstanceOf(TooLargeException.class);
    }

    @Test
    void refusesARepeatedValueThatSwellsWhenItIsUnpacked() {
        var payload = "{\"text\":\"" + "x".repeat(10_000) + "\"}";
        var facts = numbered(java.util.Collections.nCopies(500, fact(payload, 0, 0)));
        byte[] batch = BatchCodec.write(new FactBatch(DEVICE, 1, facts));
        assertThat(batch).hasSizeLessThan(100_000);
        assertThatThrownBy(() -> BatchCodec.read(batch)).isInstanceOf(TooLargeException.class);
    }

    @Test
    void theBatchKeepsItsForm() {
        GoldenJson.matches("sync/facts.json", new String(BatchCodec.write(example()), StandardCharsets.UTF_8));
    }

    @Test
    void theOtherMessagesKeepTheirForm() {
        var id = UUID.fromString("0198a000-2222-7000-8000-000000000001");
        GoldenJson.matches(
                "sync/hello.json", text(new Hello(DEVICE, "1.2.3", 1_800_000_000_000L, 2, 1_799_999_999_000L, id)));
        GoldenJson.matches(
                "sync/welcome.json",
                text(new Welcome(
                        id,
                        1_800_000_000_000L,
                        id,
                        List.of(new Welcome.Mark(1, 20, id)),
                        List.of(new Welcome.Gap(1, 3, 4)),
                        100,
                        7)));
        GoldenJson.matches("sync/receipt.json", text(new Receipt(1_800_000_000_000L, 1, 20, 18, 1, 1)));
        GoldenJson.matches(
                "sync/changes.json",
                text(new ChangePage(
                        1_800_000_000_000L,
                        "opaque",
                        false,
                        List.of(
                                new ChangePage.Change(
                                        "test.poster", id, 1, WireJson.MAPPER.readTree("{\"text\":\"a\"}")),
                                new ChangePage.Change("test.poster", DEVICE, 1, null)))));
    }

    @Test
    void aTombstoneMayAlsoSayNull() {
        var page = "{\"now\":1,\"cursor\":\"c\",\"more\":false,\"rows\":[{\"t\":\"test.poster\",\"i\":\"" + DEVICE
                + "\",\"v\":1,\"p\":null}]}";
        assertThat(WireJson.MAPPER.readValue(page, ChangePage.class).rows())
                .containsExactly(new ChangePage.Change("test.poster", DEVICE, 1, null));
    }

    private static String text(Record message) {
        return WireJson.MAPPER.writeValueAsString(message);
    }

    private static FactBatch example() {
        var first =
                "{\"visit\":\"0198a000-1111-7000-8000-0000000000ab\",\"method\":\"qr\",\"at\":\"2027-01-15T08:00:00.001Z\"}";
        var second =
                "{\"visit\":\"0198a000-1112-7000-8000-0000000000ac\",\"method\":\"qr\",\"at\":\"2027-01-15T08:00:05Z\"}";
        return new FactBatch(
                DEVICE,
                1,
                List.of(
                        fact(7, "0198a000-3333-7000-8000-000000000001", "visit.checked-in", first, first),
                        fact(8, "0198a000-3334-7000-8000-000000000002", "visit.checked-in", second, second),
                        fact(
                                9,
                                "0198a000-3335-7000-8000-000000000003",
                                "visit.named",
                                null,
                                "{\"firstName\":\"Aino\"}")));
    }

    private static WireFact fact(
            long seq, String id, String type, @org.jspecify.annotations.Nullable String payload, String hashed) {
        return new WireFact(
                seq,
                UUID.fromString(id),
                type,
                1,
                Instant.ofEpochMilli(1_800_000_000_000L + seq),
                payload,
                PayloadHash.of(type, 1, hashed));
    }
}
