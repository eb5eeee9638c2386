package fi.jelppi.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.Scope;
import fi.jelppi.testing.CentralTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CentralTest
@Import(RecordingFeed.Configuration.class)
class PassesTest {

    private static final int KEY_ID_BYTE = 2;
    private static final PassReading FORGED = new PassReading.Forged();
    private static final PassReading UNKNOWN_KEY = new PassReading.UnknownKey();
    private static final Instant FROM = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-22T20:00:00Z");

    @Autowired
    Passes passes;

    @Autowired
    PassRows rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PassKeyRows keys;

    @Autowired
    PassSigner signer;

    @Autowired
    PassFeed passFeed;

    @Autowired
    PassRetention retention;

    @Autowired
    People people;

    @Autowired
    RecordingFeed feed;

    @Autowired
    TransactionTemplate transactions;

    private final PointId point = PointId.next();

    @Test
    void readsThePassItIssued() {
        var pass = issue();
        assertThat(passes.read(passes.qrText(pass.id()))).isEqualTo(new PassReading.Genuine(pass.claims()));
    }

    @Test
    void readsAPassWithTheScannersLineEnd() {
        var pass = issue();
        assertThat(passes.read(" " + passes.qrText(pass.id()) + "\r\n"))
                .isEqualTo(new PassReading.Genuine(pass.claims()));
    }

    @Test
    void readsAPersonalPass() {
        var pass = passes.issueForPerson(PersonId.next(), FROM, TO);
        assertThat(passes.read(passes.qrText(pass.id()))).isEqualTo(new PassReading.Genuine(pass.claims()));
        assertThat(pass.event()).isNull();
        assertThat(feed.find(PassPayload.TYPE, pass.id().value()).orElseThrow().scopes())
                .containsExactly(Scope.EVERYONE);
    }

    @Test
    void issuesWholeSecondsAsThePassCanHold() {
        var pass = passes.issueForEvent(EventId.next(), PersonId.next(), point, FROM.plusNanos(5), TO.plusMillis(9));
        assertThat(pass.notBefore()).isEqualTo(FROM);
        assertThat(pass.notAfter()).isEqualTo(TO);
        assertThat(passes.find(pass.id())).contains(pass);
    }

    @Test
    void rejectsEveryForgedBit() {
        var text = passes.qrText(issue().id());
        var bytes = Base45.decode(text.substring(PassCodec.SCHEME.length())).orElseThrow();
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(passes.read(PassCodec.SCHEME + Base45.encode(bytes)))
                    .as("bit %d", bit)
                    .isIn(bit / 8 == KEY_ID_BYTE ? List.of(FORGED, UNKNOWN_KEY) : List.of(FORGED));
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    void rejectsATruncatedPassAtEveryLength() {
        var text = passes.qrText(issue().id());
        for (int length = 0; length < text.length(); length++) {
            assertThat(passes.read(text.substring(0, length)))
                    .isInstanceOfAny(PassReading.Forged.class, PassReading.NotAPass.class);
        }
    }

    @Test
    void rejectsEveryOtherCharacter() {
        var text = passes.qrText(issue().id());
        var random = new Random(1);
        for (int place = PassCodec.SCHEME.length(); place < text.length(); place++) {
            char wrong = (char) random.nextInt(0x10000);
            if (Character.toUpperCase(wrong) != text.charAt(place)) {
                assertThat(passes.read(text.substring(0, place) + wrong + text.substring(place + 1)))
                        .isInstanceOfAny(PassReading.Forged.class, PassReading.UnknownKey.class);
            }
        }
    }

    @Test
    void rejectsAPassSignedWithAnotherKey() {
        var claims = issue().claims();
        int known = keys.active(Instant.now()).orElseThrow().keyId();
        var signed = PassCodec.signed(known, claims);
        var forged = PassCodec.text(signed, Ed25519.sign(Ed25519.newPair().getPrivate(), signed));
        assertThat(passes.read(forged)).isInstanceOf(PassReading.Forged.class);
    }

    @Test
    void tellsAPassOfAnUnknownKeyFromAForgedOne() {
        var signed = PassCodec.signed(200, issue().claims());
        var text = PassCodec.text(signed, Ed25519.sign(Ed25519.newPair().getPrivate(), signed));
        assertThat(passes.read(text)).isInstanceOf(PassReading.UnknownKey.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\r\n",
                "https://example.org/p/1",
                "JP2:ABC",
                "JP1",
                "HC1:6BF",
                "WIFI:S:hall;;",
                "😀😀",
                "\u0000\u0001"
            })
    void saysThatOtherTextsAreNoPass(String text) {
        assertThat(passes.read(text)).isInstanceOf(PassReading.NotAPass.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JP1:", "JP1:ABC", "jp1:😀", "JP1:\u0000", "JP1:::::::"})
    void saysThatABrokenPassIsForged(String text) {
        assertThat(passes.read(text)).isInstanceOf(PassReading.Forged.class);
    }

    @Test
    void survivesAnyAmountOfAnyText() {
        assertThat(passes.read("x".repeat(4096))).isInstanceOf(PassReading.NotAPass.class);
        assertThat(passes.read("JP1:" + "0".repeat(4096))).isInstanceOf(PassReading.Forged.class);
        assertThat(passes.read(" ".repeat(10_000_000))).isInstanceOf(PassReading.NotAPass.class);
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            var noise = random.ints(random.nextInt(400), 0, 0x10000)
                    .collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append);
            assertThat(passes.read(noise.toString())).isInstanceOf(PassReading.NotAPass.class);
            assertThat(passes.read("JP1:" + noise)).isInstanceOf(PassReading.Forged.class);
        }
    }

    @Test
    void revokesForGoodAndTellsEveryone() {
        var pass = issue();
        var text = passes.qrText(pass.id());
        passes.revoke(pass.id());
        passes.revoke(pass.id());
        assertThat(passes.read(text)).isEqualTo(new PassReading.Revoked(pass.claims()));
        assertThat(passes.byCode(pass.code()).orElseThrow().revoked()).isTrue();
        assertThat(feed.find(RevocationPayload.TYPE, pass.id().value())
                        .orElseThrow()
                        .scopes())
                .containsExactly(Scope.EVERYONE);
    }

    @Test
    void refusesToRevokeWhatDoesNotExist() {
        assertThatThrownBy(() -> passes.revoke(PassId.next())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> passes.qrText(PassId.next())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsAPassByItsCode() {
        var pass = issue();
        assertThat(passes.byCode(pass.code())).contains(pass);
        assertThat(passes.find(pass.id())).contains(pass);
        assertThat(passes.find(PassId.next())).isEmpty();
    }

    @Test
    void tellsAPointOnlyWhenAsked() {
        var pass = issue();
        assertThat(feed.find(PassPayload.TYPE, pass.id().value())).isEmpty();
        passes.publishForPoints(List.of(pass.id()), Set.of(point));
        var entry = feed.find(PassPayload.TYPE, pass.id().value()).orElseThrow();
        assertThat(entry.scopes()).containsExactly(Scope.of(point));
        assertThat(entry.payload()).isEqualTo(PassPayload.of(pass));
        var hall = PointId.next();
        passes.publishForPoints(List.of(pass.id()), Set.of(point, hall));
        assertThat(feed.find(PassPayload.TYPE, pass.id().value()).orElseThrow().scopes())
                .containsExactlyInAnyOrder(Scope.of(point), Scope.of(hall));
        passes.withdrawFromPoints(List.of(pass.id()));
        assertThat(feed.find(PassPayload.TYPE, pass.id().value())).isEmpty();
    }

    @Test
    void issuesHundredsInOneTransaction() {
        var event = EventId.next();
        var issued = new HashSet<PassRecord>();
        var started = System.nanoTime();
        transactions.executeWithoutResult(_ -> IntStream.range(0, 300)
                .forEach(_ -> issued.add(passes.issueForEvent(event, PersonId.next(), point, FROM, TO))));
        assertThat(issued.stream().map(PassRecord::code).distinct()).hasSize(300);
        System.out.printf("300 passes: %d ms%n", (System.nanoTime() - started) / 1_000_000);
        passes.publishForPoints(issued.stream().map(PassRecord::id).toList(), Set.of(point));
        assertThat(issued)
                .allSatisfy(
                        pass -> assertThat(feed.find(PassPayload.TYPE, pass.id().value()))
                                .isPresent());
    }

    @Test
    void takesAnotherCodeWhenOneIsTaken() {
        var issuer = new PassIssuer(rows, passFeed, Clock.systemUTC(), stuttering());
        var first = issuer.issue(claims(), PersonId.next(), point);
        var second = issuer.issue(claims(), PersonId.next(), point);
        assertThat(second.code()).isNotEqualTo(first.code());
    }

    @Test
    void rollsBackWithItsCaller() {
        var pass = transactions.execute(status -> {
            var issued = issue();
            status.setRollbackOnly();
            return issued;
        });
        assertThat(passes.find(java.util.Objects.requireNonNull(pass).id())).isEmpty();
    }

    @Test
    void publishesItsKeysToEveryoneWithoutThePrivateHalf() {
        var active = keys.active(Instant.now()).orElseThrow();
        var entry = feed.find(PassKeyPayload.TYPE, active.id()).orElseThrow();
        assertThat(entry.scopes()).containsExactly(Scope.EVERYONE);
        assertThat(entry.payload())
                .isEqualTo(new PassKeyPayload(
                        active.keyId(),
                        java.util.Base64.getEncoder().encodeToString(active.publicKey()),
                        ((PassKeyPayload) entry.payload()).activeFrom()));
    }

    @Test
    void publishesTheNextKeyAheadOfItsUse() {
        var pass = issue();
        var before = passes.qrText(pass.id());
        var old = keys.active(Instant.now()).orElseThrow();
        signer.rotate(Duration.ofDays(20), Duration.ofDays(30));
        var next = keys.newest().orElseThrow();
        assertThat(next.keyId()).isEqualTo(old.keyId() + 1);
        assertThat(feed.find(PassKeyPayload.TYPE, next.id())).isPresent();
        assertThat(keys.active(Instant.now()).orElseThrow().keyId()).isEqualTo(old.keyId());
        assertThat(keys.active(Instant.now().plus(Duration.ofDays(31)))
                        .orElseThrow()
                        .keyId())
                .isEqualTo(next.keyId());
        assertThat(passes.qrText(pass.id())).isEqualTo(before);
    }

    @Test
    void waitsWithTheNextKeyUntilItIsTime() {
        var newest = keys.newest().orElseThrow();
        signer.rotate(Duration.ofDays(365), Duration.ofDays(30));
        assertThat(keys.newest().orElseThrow().keyId()).isEqualTo(newest.keyId());
    }

    @Test
    void dropsPassesThatAreLongOver() {
        var old = passes.issueForEvent(
                EventId.next(),
                PersonId.next(),
                point,
                FROM.minus(Duration.ofDays(900)),
                TO.minus(Duration.ofDays(800)));
        passes.publishForPoints(List.of(old.id()), Set.of(point));
        passes.revoke(old.id());
        var fresh = issue();
        assertThat(retention.run()).isPositive();
        assertThat(passes.find(old.id())).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM pass_revocation WHERE pass_id = ?")
                        .param(old.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(feed.find(PassPayload.TYPE, old.id().value())).isEmpty();
        assertThat(feed.find(RevocationPayload.TYPE, old.id().value())).isEmpty();
        assertThat(passes.find(fresh.id())).isPresent();
    }

    @Test
    void revokesThePassesOfAnErasedPerson() {
        var person = new Person(PersonId.next(), "Aino", "Ylitalo", 1990, "Narkaus", "aino@example.org", "040 1");
        people.save(person);
        var pass = passes.issueForPerson(person.id(), FROM, Instant.now().plusSeconds(3600));
        people.erase(person.id());
        assertThat(people.find(person.id())).isEmpty();
        assertThat(passes.find(pass.id()).orElseThrow().revoked()).isTrue();
    }

    private PassRecord issue() {
        return passes.issueForEvent(EventId.next(), PersonId.next(), point, FROM, TO);
    }

    private static PassClaims claims() {
        return new PassClaims(new PassId(UUID.randomUUID()), PassKind.EVENT, EventId.next(), FROM, TO);
    }

    /** Says every code twice. */
    private static RandomGenerator stuttering() {
        var random = new Random();
        return new RandomGenerator() {
            private int calls;
            private long seed = random.nextLong();
            private Random current = new Random(seed);

            @Override
            public long nextLong() {
                return current.nextLong();
            }

            @Override
            public int nextInt(int bound) {
                if (calls == 7) {
                    current = new Random(seed);
                } else if (calls == 14) {
                    current = new Random(++seed);
                }
                calls++;
                return current.nextInt(bound);
            }
        };
    }
}
