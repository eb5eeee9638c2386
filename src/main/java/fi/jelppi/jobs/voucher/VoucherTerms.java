package fi.jelppi.jobs.voucher;

import fi.jelppi.jobs.HowToApply;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * On what terms an area gave or gives the voucher in one year. Everything in it comes from its source.
 *
 * @param area for example {@code Rovaniemi}
 * @param year for which the terms were made; for another year they say nothing
 * @param demands what is asked for besides birth year, season and length
 * @param checked when somebody compared it with the source
 */
public record VoucherTerms(
        UUID id,
        String area,
        int year,
        Amount amount,
        Born born,
        Season season,
        Length length,
        Set<Demand> demands,
        Source source,
        LocalDate checked) {

    public VoucherTerms {
        demands = demands.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(demands));
    }

    /** The same with the area written so. */
    public VoucherTerms in(String other) {
        return new VoucherTerms(id, other, year, amount, born, season, length, demands, source, checked);
    }

    /**
     * What the employer gets.
     *
     * @param percent of the wage
     * @param mostEuros never more than that
     */
    public record Amount(int percent, int mostEuros) {}

    /** Birth years, both included. */
    public record Born(int from, int to) {

        /** @throws IllegalArgumentException when they are turned */
        public Born {
            if (from > to) {
                throw new IllegalArgumentException("born from " + from + " to " + to);
            }
        }

        boolean has(int year) {
            return year >= from && year <= to;
        }
    }

    /** Days between which the work is done, both included. */
    public record Season(LocalDate from, LocalDate to) {

        /** @throws IllegalArgumentException when they are turned */
        public Season {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("from " + from + " to " + to);
            }
        }
    }

    /** How much work there must be at least; 0 where nothing is asked. */
    public record Length(int days, int hours) {

        boolean isAsked() {
            return days > 0 || hours > 0;
        }
    }

    /** Where it is said. */
    public record Source(String name, URI address) {

        /** @throws IllegalArgumentException when the address leads elsewhere than to the web */
        public Source {
            if (!HowToApply.isWeb(address)) {
                throw new IllegalArgumentException("not a web address");
            }
        }
    }

    /** The code stands on the wire. */
    public enum Demand {
        /** The employer has a business id (Y-tunnus). */
        BUSINESS_ID("business-id"),
        /** One for each young person. */
        ONE_PER_PERSON("one-per-person"),
        /** For pupils, students and those who begin their studies. */
        STUDENT("student"),
        WRITTEN_CONTRACT("written-contract");

        private final String code;

        Demand(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public String textKey() {
            return "jobs.voucher.demand." + code;
        }

        /** @throws IllegalArgumentException for one this version does not know: it could not be asked after */
        static Demand ofCode(String code) {
            for (Demand demand : values()) {
                if (demand.code.equals(code)) {
                    return demand;
                }
            }
            throw new IllegalArgumentException("unknown demand: " + code);
        }
    }

    /** The year of the summer that is on or comes next, by the last day of this season. */
    public int summer(LocalDate today) {
        return MonthDay.from(today).isAfter(MonthDay.from(season.to())) ? today.getYear() + 1 : today.getYear();
    }

    /** Whether they are for the summer that is on or comes next. */
    public boolean isFor(LocalDate today) {
        return year == summer(today);
    }
}
