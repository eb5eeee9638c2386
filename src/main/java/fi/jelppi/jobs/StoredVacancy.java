package fi.jelppi.jobs;

/**
 * A source's vacancy as central keeps it.
 *
 * @param version for saving over it
 * @param stated as the source says it
 * @param hidden whether the desk keeps it from the screens
 * @param published whether kiosks have it, by itself or as one with others
 * @param records how many sources' records are shown as one with it, itself included
 */
public record StoredVacancy(
        VacancyId id,
        long version,
        Vacancy stated,
        Correction correction,
        boolean hidden,
        boolean published,
        int records) {

    /** With the desk's corrections: what is shown. */
    public Vacancy shown() {
        return correction.apply(stated);
    }

    StoredVacancy decided(Correction other, boolean hide, boolean publish) {
        return new StoredVacancy(id, version, stated, other, hide, publish, records);
    }
}
