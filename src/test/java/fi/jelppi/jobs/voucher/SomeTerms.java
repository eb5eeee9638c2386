package fi.jelppi.jobs.voucher;

import fi.jelppi.jobs.voucher.VoucherTerms.Amount;
import fi.jelppi.jobs.voucher.VoucherTerms.Born;
import fi.jelppi.jobs.voucher.VoucherTerms.Demand;
import fi.jelppi.jobs.voucher.VoucherTerms.Length;
import fi.jelppi.jobs.voucher.VoucherTerms.Season;
import fi.jelppi.jobs.voucher.VoucherTerms.Source;
import fi.jelppi.shared.Ids;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Terms for tests: those who turn 16 to 18, from May to September. */
public final class SomeTerms {

    private final UUID id = Ids.next();
    private final String area;
    private final int year;
    private Length length = new Length(10, 60);
    private Set<Demand> demands = Set.of(Demand.BUSINESS_ID, Demand.ONE_PER_PERSON, Demand.WRITTEN_CONTRACT);

    private SomeTerms(String area, int year) {
        this.area = area;
        this.year = year;
    }

    public static SomeTerms of(String area, int year) {
        return new SomeTerms(area, year);
    }

    public SomeTerms least(int days, int hours) {
        length = new Length(days, hours);
        return this;
    }

    public SomeTerms demands(Set<Demand> other) {
        demands = other;
        return this;
    }

    public VoucherTerms terms() {
        return new VoucherTerms(
                id,
                area,
                year,
                new Amount(80, 300),
                new Born(year - 18, year - 16),
                new Season(LocalDate.of(year, 5, 1), LocalDate.of(year, 9, 30)),
                length,
                demands,
                new Source("Kunnan sivu", URI.create("https://kunta.example/seteli")),
                LocalDate.of(2026, 11, 20));
    }

    /** As central would send it. */
    public Object payload() {
        return TermsPayload.of(terms());
    }

    public UUID id() {
        return id;
    }
}
