package fi.jelppi.jobs.search;

import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyKind;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiPredicate;

/** A yes-or-no question of the sheet "Rajaa". What a vacancy does not state does not pass. */
public enum Narrowing {
    VOUCHER("voucher", (vacancy, now) -> vacancy.offer().voucher() == Stated.YES),
    NO_EXPERIENCE("no-experience", (vacancy, now) -> vacancy.requirements().experience() == Stated.NO),
    NO_LICENCE("no-licence", (vacancy, now) -> vacancy.requirements().licence() == Stated.NO),
    CLOSING_SOON("closing-soon", Narrowing::isClosingSoon),
    PART_TIME("part-time", (vacancy, now) -> vacancy.schedule().partTime() == Stated.YES),
    SUBSIDISED("subsidised", (vacancy, now) -> vacancy.kind() == VacancyKind.SUBSIDISED),
    ASSOCIATION("association", (vacancy, now) -> vacancy.employer().association());

    private static final Duration SOON = Duration.ofDays(7);

    private final String code;
    private final BiPredicate<Vacancy, Instant> rule;

    Narrowing(String code, BiPredicate<Vacancy, Instant> rule) {
        this.code = code;
        this.rule = rule;
    }

    public String textKey() {
        return "jobs.narrowing." + code;
    }

    boolean passes(Vacancy vacancy, Instant now) {
        return rule.test(vacancy, now);
    }

    /** The time for applying ends within a week. */
    public static boolean isClosingSoon(Vacancy vacancy, Instant now) {
        var closes = vacancy.schedule().closes();
        return closes != null && closes.isBefore(now.plus(SOON));
    }
}
