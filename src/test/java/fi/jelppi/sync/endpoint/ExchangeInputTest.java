package fi.jelppi.sync.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.Ids;
import fi.jelppi.sync.Quarantine;
import fi.jelppi.sync.QuarantinedFact;
import fi.jelppi.sync.wire.BatchCodec;
import fi.jelppi.sync.wire.FactBatch;
import fi.jelppi.sync.wire.Gzip;
import fi.jelppi.sync.wire.PayloadHash;
import fi.jelppi.sync.wire.Receipt;
import fi.jelppi.sync.wire.Welcome;
import fi.jelppi.sync.wire.WireFact;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.driver.FixedPeers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What central does with whatever arrives at its door; on both databases. */
@CentralTest
@AutoConfigureMockMvc
@TestPropertySource(properties = {"jelppi.test.peers=true", "jelppi.test.notes=true"})
class ExchangeInputTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FixedPeers peers;

    @Autowired
    private Quarantine quarantine;

    private final DeviceId kiosk = DeviceId.next();

    @Test
    void aBatchIsStoredAndAppliedOnceHoweverOftenItComes() throws Exception {
        var batch = batch(note(1, "a"), note(2, "b"));
        assertThat(receipt(send(batch)).stored()).isEqualTo(2);
        assertThat(receipt(send(batch)).known()).isEqualTo(2);
        Eventually.holds(() -> applied() == 2);
        assertThat(receipt(send(batch)).stored()).isZero();
        assertThat(applied()).isEqualTo(2);
    }

    @Test
    void batchesMayComeInAnyOrderAndTheGapIsTold() throws Exception {
        var first = note(1, "first");
        send(batch(note(2, "second"), note(3, "third")));
        assertThat(welcome().gaps()).containsExactly(new Welcome.Gap(1, 1, 1));
        send(batch(first));
        assertThat(welcome().gaps()).isEmpty();
        assertThat(welcome().epochs()).extracting(Welcome.Mark::seq).containsExactly(3L);
        Eventually.holds(() -> applied() == 3);
    }

    @Test
    void theSameIdWithOtherContentIsSetAsideAndTheFirstCounts() throws Exception {
        var id = Ids.next();
        send(batch(fact(1, id, "test.note", 1, payload("true"))));
        var receipt = receipt(send(batch(fact(1, id, "test.note", 1, payload("changed")))));
        assertThat(receipt.setAside()).isEqualTo(1);
        Eventually.holds(() -> applied() == 1);
        assertThat(setAside(id).reason()).isEqualTo("changed-content");
        assertThat(quarantine.reapply(setAside(id).id())).isFalse();
    }

    @Test
    void aSeqThatAnotherFactHasIsAConflictAndStoresNothing() throws Exception {
        send(batch(note(1, "mine")));
        var answer = send(batch(note(1, "other"), note(2, "next")));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(welcome().epochs()).extracting(Welcome.Mark::seq).containsExactly(1L);
    }

    @Test
    void unknownTypesNewerSchemasAndPoisonStopNothingBehindThem() throws Exception {
        var unknown = Ids.next();
        var newer = Ids.next();
        var poison = Ids.next();
        var answer = send(batch(
                fact(1, unknown, "test.from-the-future", 1, payload("x")),
                fact(2, newer, "test.note", 9, payload("x")),
                fact(3, poison, "test.note", 1, payload("poison")),
                note(4, "good")));
        assertThat(receipt(answer).stored()).isEqualTo(4);
        Eventually.holds(() -> applied() == 1);
        assertThat(setAside(unknown).reason()).isEqualTo("unknown-type");
        assertThat(setAside(newer).reason()).isEqualTo("newer-schema");
        assertThat(setAside(poison).reason()).isEqualTo("failed");
    }

    @Test
    void whatWasSetAsideCanBeAppliedLater() throws Exception {
        var id = Ids.next();
        send(batch(fact(1, id, "test.note", 1, payload("poison"))));
        Eventually.holds(() -> quarantine.page(0, 1000).stream()
                .anyMatch(fact -> fact.id().value().equals(id)));
        var fact = setAside(id);
        assertThat(quarantine.reapply(fact.id())).isFalse();
        jdbc.sql("UPDATE inbox SET payload = ? WHERE fact_id = ?")
                .params(payload("cured"), id)
                .update();
        assertThat(quarantine.reapply(fact.id())).isTrue();
        assertThat(applied()).isEqualTo(1);
        assertThat(quarantine.page(0, 1000)).extracting(one -> one.id().value()).doesNotContain(id);
    }

    @Test
    void anErasedFactKeepsItsPlace() throws Exception {
        var whole = note(1, "personal");
        send(batch(whole));
        var erased = new WireFact(1, whole.id(), whole.type(), 1, whole.recordedAt(), null, whole.hash());
        assertThat(receipt(send(batch(erased))).known()).isEqualTo(1);
    }

    @Test
    void refusesWhoIsNotAKiosk() throws Exception {
        assertThat(mvc.perform(get("/sync/v1/changes"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        assertThat(mvc.perform(get("/sync/v1/changes").header("Authorization", "Bearer " + kiosk + ":wrong"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void refusesARevokedKiosk() throws Exception {
        peers.revoked.add(kiosk);
        var answer = send(batch(note(1, "late")));
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("revoked");
    }

    @Test
    void refusesABatchForAnotherKiosk() throws Exception {
        var answer = send(new FactBatch(DeviceId.next().value(), 1, List.of(note(1, "stray"))));
        assertThat(answer.getStatus()).isEqualTo(403);
    }

    @Test
    void refusesWhatIsNotJson() throws Exception {
        assertThat(sendPlain("hello".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .getStatus())
                .isEqualTo(400);
        assertThat(sendPlain(new byte[] {0, 1, 2, -1}).getStatus()).isEqualTo(400);
        assertThat(sendPlain("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .getStatus())
                .isEqualTo(400);
        assertThat(sendPacked(new byte[] {1, 2, 3}).getStatus()).isEqualTo(400);
    }

    @Test
    void refusesFactsThatNoKioskWrites() throws Exception {
        for (var type : List.of("x".repeat(101), "test.\u0000note", "", "Test note")) {
            var answer = send(batch(fact(1, Ids.next(), type, 1, payload("odd"))));
            assertThat(answer.getStatus()).as(type).isEqualTo(400);
        }
        for (long seq : new long[] {0, -1, Long.MIN_VALUE}) {
            assertThat(send(batch(note(seq, "odd"))).getStatus()).isEqualTo(400);
        }
        assertThat(applied()).isZero();
    }

    @Test
    void refusesAHelloThatIsNone() throws Exception {
        for (var hello : List.of("null", "{}", "[]", "{\"device\":\"" + kiosk + "\"}")) {
            var answer = mvc.perform(post("/sync/v1/hello")
                            .header("Authorization", credential())
                            .content(hello))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(hello).isEqualTo(400);
        }
    }

    @Test
    void refusesWhatIsTooLargeAsSentOrUnpacked() throws Exception {
        assertThat(sendPlain(new byte[SyncController.MAX_PACKED + 1]).getStatus())
                .isEqualTo(413);
        byte[] bomb = Gzip.pack(new byte[64 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(SyncController.MAX_PACKED);
        assertThat(sendPacked(bomb).getStatus()).isEqualTo(413);
    }

    private FactBatch batch(WireFact... facts) {
        return new FactBatch(kiosk.value(), 1, List.of(facts));
    }

    private static WireFact note(long seq, String text) {
        return fact(seq, Ids.next(), "test.note", 1, payload(text));
    }

    private static String payload(String text) {
        return "{\"subject\":\"" + UUID.nameUUIDFromBytes(new byte[] {1}) + "\",\"text\":\"" + text + "\"}";
    }

    private static WireFact fact(long seq, UUID id, String type, int version, String payload) {
        var hash = PayloadHash.of(type, version, payload);
        return new WireFact(seq, id, type, version, Instant.ofEpochMilli(1_800_000_000_000L + seq), payload, hash);
    }

    private MockHttpServletResponse send(FactBatch batch) throws Exception {
        return sendPacked(Gzip.pack(BatchCodec.write(batch)));
    }

    private MockHttpServletResponse sendPacked(byte[] body) throws Exception {
        return mvc.perform(post("/sync/v1/facts")
                        .header("Authorization", credential())
                        .header("Content-Encoding", "gzip")
                        .content(body))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse sendPlain(byte[] body) throws Exception {
        return mvc.perform(post("/sync/v1/facts")
                        .header("Authorization", credential())
                        .content(body))
                .andReturn()
                .getResponse();
    }

    private Welcome welcome() throws Exception {
        var hello = "{\"device\":\"" + kiosk + "\",\"version\":\"test\",\"now\":0,\"queued\":0}";
        var answer = mvc.perform(post("/sync/v1/hello")
                        .header("Authorization", credential())
                        .content(hello))
                .andReturn()
                .getResponse();
        return WireJson.MAPPER.readValue(answer.getContentAsByteArray(), Welcome.class);
    }

    private String credential() {
        return "Bearer " + kiosk + ":" + FixedPeers.SECRET;
    }

    private static Receipt receipt(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return WireJson.MAPPER.readValue(answer.getContentAsByteArray(), Receipt.class);
    }

    private QuarantinedFact setAside(UUID id) throws Exception {
        Eventually.holds(() -> quarantine.page(0, 1000).stream()
                .anyMatch(fact -> fact.id().value().equals(id)));
        return quarantine.page(0, 1000).stream()
                .filter(fact -> fact.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private long applied() {
        return jdbc.sql("SELECT count(*) FROM test_note WHERE device = ?")
                .param(kiosk.value())
                .query(Long.class)
                .single();
    }
}
