package fi.jelppi.jobs.figures;

import fi.jelppi.sync.spi.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The fact about a day's counts, as it stands on the wire; a golden file holds its form. */
final class FigureFacts {

    /** More lines go into another fact. */
    static final int MOST_LINES = 200;

    /** More than a whole village taps in a day. */
    static final int MOST_A_DAY = 10_000;

    /**
     * What a kiosk has counted of some vacancies in a day, from its beginning: whoever hears it twice knows no more.
     *
     * @param point where the kiosk stood
     */
    record Day(UUID point, LocalDate day, List<Line> vacancies) {}

    record Line(UUID vacancy, int opened, int listed, int taken) {

        /** @throws IllegalArgumentException for numbers that nobody can have counted */
        void check() {
            if (isWrong(opened) || isWrong(listed) || isWrong(taken)) {
                throw new IllegalArgumentException("counts below 0 or above " + MOST_A_DAY);
            }
        }

        private static boolean isWrong(int count) {
            return count < 0 || count > MOST_A_DAY;
        }
    }

    static final FactType<Day> DAY = new FactType<>("jobs.day-counted", 1, Day.class);

    private FigureFacts() {}
}
