package fi.jelppi.jobs.figures;

import fi.jelppi.sync.spi.DayNumbers;
import fi.jelppi.sync.spi.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The fact about a day's counts, as it stands on the wire; a golden file holds its form. */
final class FigureFacts {

    /**
     * What a kiosk has counted of some vacancies in a day, from its beginning: whoever hears it twice knows no more.
     *
     * @param point where the kiosk stood
     */
    record Day(UUID point, LocalDate day, List<Line> vacancies) {}

    record Line(UUID vacancy, int opened, int listed, int taken) {

        /** @throws IllegalArgumentException for numbers that nobody can have counted */
        void check() {
            DayNumbers.check(opened);
            DayNumbers.check(listed);
            DayNumbers.check(taken);
        }
    }

    static final FactType<Day> DAY = new FactType<>("jobs.day-counted", 1, Day.class);

    private FigureFacts() {}
}
