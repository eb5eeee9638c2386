package fi.jelppi.jobs.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.jobs.voucher.VoucherTerms.Amount;
import fi.jelppi.jobs.voucher.VoucherTerms.Born;
import fi.jelppi.jobs.voucher.VoucherTerms.Demand;
import fi.jelppi.jobs.voucher.VoucherTerms.Length;
import fi.jelppi.jobs.voucher.VoucherTerms.Season;
import fi.jelppi.shared.Documents;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.GoldenJson;
import fi.jelppi.testing.KioskTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class VouchersTest {

    private static final LocalDate WINTER = LocalDate.of(2026, 12, 3);

    @Test
    void shippedTermsAreThoseOfRovaniemiIn2024() {
        var shipped = ShippedTerms.read();
        assertThat(shipped).hasSize(1);
        var terms = shipped.getFirst().terms().toTerms(shipped.getFirst().id());
        assertThat(terms.area()).isEqualTo("Rovaniemi");
        assertThat(terms.year()).isEqualTo(2024);
        assertThat(terms.amount()).isEqualTo(new Amount(80, 300));
        assertThat(terms.born()).isEqualTo(new Born(2006, 2008));
        assertThat(terms.season()).isEqualTo(new Season(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 9, 30)));
        assertThat(terms.length()).isEqualTo(new Length(10, 60));
        assertThat(terms.demands())
                .containsExactlyInAnyOrder(Demand.BUSINESS_ID, Demand.ONE_PER_PERSON, Demand.WRITTEN_CONTRACT);
        assertThat(terms.isFor(WINTER)).isFalse();
    }

    @Test
    void formOnTheWireStaysAsItIs() {
        var json = WireJson.MAPPER.writeValueAsString(
                SomeTerms.of("Rovaniemi", 2027).payload());
        GoldenJson.matches("jobs.voucher-terms-1.json", json);
        var some = SomeTerms.of("Ranua", 2027);
        var sent = WireJson.MAPPER.writeValueAsString(some.payload());
        assertThat(WireJson.MAPPER.readValue(sent, TermsPayload.class).toTerms(some.id()))
                .isEqualTo(some.terms());
    }

    @ParameterizedTest
    @CsvSource({
        "business-id, free-lunch",
        "https://kunta.example/seteli, javascript:alert(1)",
        "2027-05-01, ensi kesänä",
        "2027-05-01, 2027-12-01",
        "2009, 2012"
    })
    void refusesWhatCannotBeUnderstood(String right, String wrong) {
        var json = WireJson.MAPPER
                .writeValueAsString(SomeTerms.of("Rovaniemi", 2027).payload())
                .replace(right, wrong);
        assertThatThrownBy(() ->
                        WireJson.MAPPER.readValue(json, TermsPayload.class).toTerms(UUID.randomUUID()))
                .isInstanceOf(RuntimeException.class);
    }

    @Nested
    @CentralTest
    class AtCentral {

        @Autowired
        Vouchers vouchers;

        @Autowired
        ShippedTerms shipped;

        @Autowired
        JdbcClient jdbc;

        private final String area = "Kunta " + UUID.randomUUID();

        @Test
        void showsTheNewestThatAreNotAhead() {
            save(SomeTerms.of(area, 2025).terms());
            assertThat(vouchers.of(area, WINTER))
                    .get()
                    .extracting(VoucherTerms::year)
                    .isEqualTo(2025);
            var next = save(SomeTerms.of(area, 2027).terms());
            save(SomeTerms.of(area, 2028).terms());
            assertThat(vouchers.of(area, WINTER)).contains(next);
            assertThat(vouchers.of(area, LocalDate.of(2027, 10, 1)))
                    .get()
                    .extracting(VoucherTerms::year)
                    .isEqualTo(2028);
            assertThat(vouchers.areas(WINTER)).containsOnlyOnce(area);
        }

        @Test
        void knowsNoAreaWhoseTermsAreAllAhead() {
            save(SomeTerms.of(area, 2028).terms());
            assertThat(vouchers.areas(WINTER)).doesNotContain(area);
            assertThat(vouchers.of(area, WINTER)).isEmpty();
        }

        @Test
        void refusesToSaveOverAnotherChange() {
            var terms = SomeTerms.of(area, 2027).terms();
            assertThat(vouchers.save(terms, Documents.NEW)).isTrue();
            assertThat(vouchers.save(terms, Documents.NEW)).isFalse();
            assertThat(vouchers.save(terms, 7)).isFalse();
            assertThat(vouchers.save(terms, 1)).isTrue();
        }

        @Test
        void sendsTermsToTheKiosksAndTakesThemBack() {
            var terms = save(SomeTerms.of(area, 2027).terms());
            assertThat(isInFeed(terms.id())).isTrue();
            vouchers.remove(terms.id());
            vouchers.remove(UUID.randomUUID());
            assertThat(isInFeed(terms.id())).isFalse();
            assertThat(vouchers.of(area, WINTER)).isEmpty();
        }

        @Test
        void leavesAloneWhatTheDeskChangedOrTookAway() {
            var id = ShippedTerms.read().getFirst().id();
            assertThat(vouchers.editable()).extracting(one -> one.terms().id()).contains(id);
            vouchers.remove(id);
            shipped.add();
            assertThat(vouchers.editable()).extracting(one -> one.terms().id()).doesNotContain(id);
            assertThat(isInFeed(id)).isFalse();
        }

        private VoucherTerms save(VoucherTerms terms) {
            assertThat(vouchers.save(terms, Documents.NEW)).isTrue();
            return terms;
        }

        private boolean isInFeed(UUID id) {
            return jdbc.sql("SELECT COUNT(*) FROM feed"
                                    + " WHERE type = 'jobs.voucher-terms' AND record_id = ? AND payload IS NOT NULL")
                            .param(id)
                            .query(Integer.class)
                            .single()
                    == 1;
        }
    }

    @Nested
    @KioskTest
    class OnKiosk {

        @Autowired
        Vouchers vouchers;

        @Autowired
        TermsHandler handler;

        @Test
        void copiesChangesAndForgets() {
            var some = SomeTerms.of("Ranua", 2027);
            handler.apply(some.id(), (TermsPayload) some.payload());
            handler.apply(some.id(), (TermsPayload) some.least(5, 0).payload());
            assertThat(vouchers.of("Ranua", WINTER)).contains(some.terms());
            handler.remove(some.id());
            assertThat(vouchers.of("Ranua", WINTER)).isEmpty();
        }
    }
}
