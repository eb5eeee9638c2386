package fi.jelppi.jobs.voucher;

import fi.jelppi.jobs.voucher.VoucherTerms.Amount;
import fi.jelppi.jobs.voucher.VoucherTerms.Born;
import fi.jelppi.jobs.voucher.VoucherTerms.Demand;
import fi.jelppi.jobs.voucher.VoucherTerms.Length;
import fi.jelppi.jobs.voucher.VoucherTerms.Season;
import fi.jelppi.jobs.voucher.VoucherTerms.Source;
import fi.jelppi.sync.spi.ReferenceType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Terms of the voucher on the wire, in the database and in what is shipped. Dates in ISO 8601.
 *
 * @param removed kept in the database only, so that what is shipped does not come back
 */
record TermsPayload(
        String area,
        int year,
        int percent,
        int mostEuros,
        int bornFrom,
        int bornTo,
        String seasonFrom,
        String seasonTo,
        int leastDays,
        int leastHours,
        List<String> demands,
        String sourceName,
        String sourceAddress,
        String checked,
        @Nullable Boolean removed) {

    static final ReferenceType<TermsPayload> TYPE = new ReferenceType<>("jobs.voucher-terms", 1, TermsPayload.class);

    static TermsPayload of(VoucherTerms terms) {
        return new TermsPayload(
                terms.area(),
                terms.year(),
                terms.amount().percent(),
                terms.amount().mostEuros(),
                terms.born().from(),
                terms.born().to(),
                terms.season().from().toString(),
                terms.season().to().toString(),
                terms.length().days(),
                terms.length().hours(),
                terms.demands().stream().map(Demand::code).sorted().toList(),
                terms.source().name(),
                terms.source().address().toString(),
                terms.checked().toString(),
                null);
    }

    TermsPayload gone() {
        return new TermsPayload(
                area,
                year,
                percent,
                mostEuros,
                bornFrom,
                bornTo,
                seasonFrom,
                seasonTo,
                leastDays,
                leastHours,
                demands,
                sourceName,
                sourceAddress,
                checked,
                true);
    }

    boolean isGone() {
        return Boolean.TRUE.equals(removed);
    }

    /** @throws RuntimeException when a part cannot be read; the exchange keeps such a record aside */
    VoucherTerms toTerms(UUID id) {
        return new VoucherTerms(
                id,
                area,
                year,
                new Amount(percent, mostEuros),
                new Born(bornFrom, bornTo),
                new Season(LocalDate.parse(seasonFrom), LocalDate.parse(seasonTo)),
                new Length(leastDays, leastHours),
                demands.stream().map(Demand::ofCode).collect(Collectors.toSet()),
                new Source(sourceName, URI.create(sourceAddress)),
                LocalDate.parse(checked));
    }
}
