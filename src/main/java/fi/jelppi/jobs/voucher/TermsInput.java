package fi.jelppi.jobs.voucher;

import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.voucher.VoucherTerms.Amount;
import fi.jelppi.jobs.voucher.VoucherTerms.Born;
import fi.jelppi.jobs.voucher.VoucherTerms.Demand;
import fi.jelppi.jobs.voucher.VoucherTerms.Length;
import fi.jelppi.jobs.voucher.VoucherTerms.Season;
import fi.jelppi.jobs.voucher.VoucherTerms.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Terms as somebody typed them; not looked at yet. */
public record TermsInput(
        String area,
        @Nullable Integer year,
        Numbers numbers,
        @Nullable LocalDate seasonFrom,
        @Nullable LocalDate seasonTo,
        Set<Demand> demands,
        SourceInput source) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_ADDRESS = 300;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_EUROS = 10_000;
    private static final int MOST_DAYS = 365;
    private static final int MOST_HOURS = 2_000;
    private static final int YOUNGEST = 13;
    private static final int OLDEST = 40;

    public record Numbers(
            @Nullable Integer percent,
            @Nullable Integer mostEuros,
            @Nullable Integer bornFrom,
            @Nullable Integer bornTo,
            @Nullable Integer leastDays,
            @Nullable Integer leastHours) {}

    public record SourceInput(
            String name, String address, @Nullable LocalDate checked) {}

    /** Why it cannot be taken; the code is the end of a text key. */
    public enum Problem {
        AREA("area"),
        YEAR("year"),
        PERCENT("percent"),
        EUROS("euros"),
        BORN("born"),
        SEASON("season"),
        DAYS("days"),
        HOURS("hours"),
        SOURCE_NAME("source-name"),
        SOURCE_ADDRESS("source-address"),
        CHECKED("checked");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        public String textKey() {
            return "jobs.voucher.desk.bad." + code;
        }
    }

    /** What came of looking. */
    public sealed interface Checked {}

    public record Good(VoucherTerms terms) implements Checked {}

    public record Bad(Set<Problem> problems) implements Checked {}

    public Checked check(UUID id, LocalDate today) {
        var problems = EnumSet.noneOf(Problem.class);
        mark(problems, Problem.AREA, isNoName(area));
        mark(problems, Problem.YEAR, isNot(year, FIRST_YEAR, LAST_YEAR));
        mark(problems, Problem.PERCENT, isNot(numbers.percent, 1, 100));
        mark(problems, Problem.EUROS, isNot(numbers.mostEuros, 1, MOST_EUROS));
        mark(problems, Problem.BORN, !isBorn());
        mark(problems, Problem.SEASON, !isSeason());
        mark(problems, Problem.DAYS, isNot(numbers.leastDays, 0, MOST_DAYS));
        mark(problems, Problem.HOURS, isNot(numbers.leastHours, 0, MOST_HOURS));
        mark(problems, Problem.SOURCE_NAME, isNoName(source.name()));
        mark(problems, Problem.SOURCE_ADDRESS, address(source.address()).isEmpty());
        mark(
                problems,
                Problem.CHECKED,
                source.checked() == null || source.checked().isAfter(today));
        return problems.isEmpty() ? new Good(terms(id)) : new Bad(problems);
    }

    private static void mark(Set<Problem> problems, Problem problem, boolean wrong) {
        if (wrong) {
            problems.add(problem);
        }
    }

    private static boolean isNoName(String typed) {
        return typed.isBlank() || typed.strip().length() > LONGEST_NAME;
    }

    private static boolean isNot(@Nullable Integer number, int least, int most) {
        return number == null || number < least || number > most;
    }

    private boolean isBorn() {
        int from = numbers.bornFrom == null ? 0 : numbers.bornFrom;
        int to = numbers.bornTo == null ? 0 : numbers.bornTo;
        return year != null && from <= to && from >= year - OLDEST && to <= year - YOUNGEST;
    }

    /** In the year of the terms. */
    private boolean isSeason() {
        return seasonFrom != null
                && seasonTo != null
                && !seasonTo.isBefore(seasonFrom)
                && (year == null || seasonFrom.getYear() == year && seasonTo.getYear() == year);
    }

    private VoucherTerms terms(UUID id) {
        return new VoucherTerms(
                id,
                area.strip(),
                sure(year),
                new Amount(sure(numbers.percent), sure(numbers.mostEuros)),
                new Born(sure(numbers.bornFrom), sure(numbers.bornTo)),
                new Season(sure(seasonFrom), sure(seasonTo)),
                new Length(sure(numbers.leastDays), sure(numbers.leastHours)),
                demands,
                new Source(source.name().strip(), address(source.address()).orElseThrow()),
                sure(source.checked()));
    }

    private static <T> T sure(@Nullable T checked) {
        return Objects.requireNonNull(checked);
    }

    private static Optional<URI> address(String typed) {
        if (typed.strip().length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(typed.strip())).filter(HowToApply::isWeb);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
