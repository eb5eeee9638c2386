package fi.jelppi.jobs.search;

import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What somebody looks for: the first question. */
public enum Want {
    SUMMER("summer", EnumSet.of(VacancyKind.SUMMER_JOB)),
    NEARBY(
            "nearby",
            EnumSet.of(VacancyKind.JOB, VacancyKind.SUBSIDISED, VacancyKind.SUMMER_JOB, VacancyKind.APPRENTICESHIP)),
    ASSOCIATION(
            "association",
            EnumSet.of(VacancyKind.JOB, VacancyKind.SUBSIDISED, VacancyKind.SUMMER_JOB, VacancyKind.WORK_TRIAL)),
    LEARNING(
            "learning",
            EnumSet.of(
                    VacancyKind.WORK_TRIAL,
                    VacancyKind.TRAINEESHIP,
                    VacancyKind.APPRENTICESHIP,
                    VacancyKind.TET,
                    VacancyKind.TRAINING,
                    VacancyKind.CARD_TRAINING)),
    VOLUNTEERING("volunteering", EnumSet.of(VacancyKind.VOLUNTEER));

    /** Whoever is older looks for summer jobs of the young in vain (decision 0317). */
    private static final int OLDEST_OF_THE_YOUNG = 29;

    private final String code;
    private final Set<VacancyKind> kinds;

    Want(String code, Set<VacancyKind> kinds) {
        this.code = code;
        this.kinds = kinds;
    }

    public String textKey() {
        return "jobs.want." + code;
    }

    public boolean hasSeveralKinds() {
        return kinds.size() > 1;
    }

    /** By what most of those narrow who look for it; the first ones to be offered. */
    public List<Narrowing> firstNarrowings() {
        return switch (this) {
            case NEARBY, ASSOCIATION -> List.of(Narrowing.PART_TIME, Narrowing.SUBSIDISED);
            case SUMMER, LEARNING, VOLUNTEERING -> List.of();
        };
    }

    boolean takes(Vacancy vacancy) {
        return kinds.contains(vacancy.kind())
                && (this != ASSOCIATION || vacancy.employer().association())
                && (this == SUMMER || !isForTheYoung(vacancy));
    }

    private static boolean isForTheYoung(Vacancy vacancy) {
        var age = vacancy.requirements().age();
        return vacancy.kind() == VacancyKind.SUMMER_JOB
                && age != null
                && age.to() != null
                && age.to() <= OLDEST_OF_THE_YOUNG;
    }
}
