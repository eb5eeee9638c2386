package fi.jelppi.jobs;

/**
 * A source's vacancy as central keeps it.
 *
 * @param version for saving over it
 * @param stated as the source says it
 * @param hidden whether the desk keeps it from the screens
 * @param published whether kiosks have it
 */
public record StoredVacancy(
        VacancyId id, long version, Vacancy stated, Correction correction, boolean hidden, boolean published) {

    /** With the desk's corrections: what is shown. */
    public Vacancy shown() {
        return correction.apply(stated);
    }
}
