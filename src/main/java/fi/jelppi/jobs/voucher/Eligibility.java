package fi.jelppi.jobs.voucher;

import fi.jelppi.jobs.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody looks like getting the voucher. Never a decision: that is the municipality's.
 *
 * @param terms on which it is judged
 * @param summer year of the summer that is meant
 * @param reasons one for each matter of the terms
 */
public record Eligibility(Looks looks, VoucherTerms terms, int summer, List<Reason> reasons) {

    public Eligibility {
        reasons = List.copyOf(reasons);
    }

    /** The code is the end of text keys. */
    public enum Looks {
        YES("yes"),
        NO("no"),
        /** Something is not known, or the terms are of another year. */
        ASK("ask");

        private final String code;

        Looks(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** What one matter says. */
    public record Reason(Matter matter, Looks looks) {

        public String textKey() {
            return "jobs.voucher.reason." + matter.code() + "." + looks.code();
        }
    }

    /**
     * What somebody told.
     *
     * @param birthYear null when it was not told
     * @param said of the other matters; what is missing was not told
     */
    public record Told(@Nullable Integer birthYear, Map<Matter, Stated> said) {

        public Told {
            said = Map.copyOf(said);
        }
    }

    /** Terms of another year than that of the summer meant decide nothing. */
    public static Eligibility of(VoucherTerms terms, Told told, LocalDate today) {
        var reasons = Matter.of(terms).stream()
                .map(matter -> new Reason(matter, looks(matter, terms, told, today)))
                .toList();
        return new Eligibility(all(terms.isFor(today), reasons), terms, terms.summer(today), reasons);
    }

    public boolean isOfLastKnownTerms() {
        return terms.year() != summer;
    }

    private static Looks all(boolean current, List<Reason> reasons) {
        if (!current) {
            return Looks.ASK;
        }
        if (reasons.stream().anyMatch(reason -> reason.looks() == Looks.NO)) {
            return Looks.NO;
        }
        return reasons.stream().allMatch(reason -> reason.looks() == Looks.YES) ? Looks.YES : Looks.ASK;
    }

    private static Looks looks(Matter matter, VoucherTerms terms, Told told, LocalDate today) {
        var said = told.said().getOrDefault(matter, Stated.NOT_STATED);
        return switch (matter) {
            case BORN -> born(terms, told.birthYear(), today);
            case STUDENT, SEASON, LENGTH, EMPLOYER -> of(said);
            case HAD_ONE -> of(said == Stated.YES ? Stated.NO : said == Stated.NO ? Stated.YES : said);
        };
    }

    /** Birth years move on with the years, so that those of another year say nothing. */
    private static Looks born(VoucherTerms terms, @Nullable Integer year, LocalDate today) {
        if (year == null || !terms.isFor(today)) {
            return Looks.ASK;
        }
        return terms.born().has(year) ? Looks.YES : Looks.NO;
    }

    private static Looks of(Stated said) {
        return switch (said) {
            case YES -> Looks.YES;
            case NO -> Looks.NO;
            case NOT_STATED -> Looks.ASK;
        };
    }
}
