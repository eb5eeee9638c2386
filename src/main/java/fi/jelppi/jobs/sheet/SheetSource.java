package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.VacancyKind;

/**
 * Who gives spreadsheets.
 *
 * @param code of the source, chosen once
 * @param name for the desk
 * @param attribution as it stands beside its vacancies
 * @param mayForward whether its terms let others show its vacancies too
 * @param kind of a row that does not say
 * @param employer of a row that does not say; empty when each has to
 */
public record SheetSource(
        String code, String name, String attribution, boolean mayForward, VacancyKind kind, String employer) {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_ATTRIBUTION = 200;
}
