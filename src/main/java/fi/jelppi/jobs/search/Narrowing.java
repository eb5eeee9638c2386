package fi.jelppi.jobs.search;

import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyKind;
import java.time.Duration;
import java.time.Instant;

/** A yes-or-no question of the sheet "Rajaa". What a vacancy does not state does not pass. */
public enum Narrowing {
    VOUCHER("voucher") {
        @Override
        boolean passes(Vacancy vacancy, Instant now) {
            return vacancy.offer().voucher() == Stated.YES;
        }
    },
    NO_EXPERIENCE("no-experience") {
        @Override
        boolean passes(Vacancy vacancy, Instant now) {
            return vacancy.requirements().experience() == Stated.NO;
        }
    },
    NO_LICENCE("no-licence") {
        @Override
        boolean passes(Vacancy vacancy, Instant now) {
            return vacancy.requirements().licence() == Stated.NO;
        }
    },
    CLOSING_SOON("closing-soon") {
        @Override
        boolean passes(Vacancy vacancy, Instant now) {
            return isClosingSoon(vacancy, now);
        }
    },
    PART_TIME("part-time") {
        @Override
        boolean passes(Vacancy vacancy, Instant now) {
            return vacancy.schedule().partTime() == Stated.YES;
        }
    },
    SUBSIDISED("subsidised") {
        @Override
        boolean passes(Vacancy vacancy, Instant now) {
            return vacancy.kind() == VacancyKind.SUBSIDISED;
        }
    },
    ASSOCIATION("association") {
        @Override
        boolean passes(Vacancy vacancy, Instant now) {
            return vacancy.employer().association();
        }
    };

    private static final Duration SOON = Duration.ofDays(7);

    private final String code;

    Narrowing(String code) {
        this.code = code;
    }

    public String textKey() {
        return "jobs.narrowing." + code;
    }

    abstract boolean passes(Vacancy vacancy, Instant now);

    /** The time for applying ends within a week. */
    public static boolean isClosingSoon(Vacancy vacancy, Instant now) {
        var closes = vacancy.schedule().closes();
        return closes != null && closes.isBefore(now.plus(SOON));
    }
}
