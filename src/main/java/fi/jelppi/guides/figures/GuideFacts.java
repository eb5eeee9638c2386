package fi.jelppi.guides.figures;

import fi.jelppi.guides.GuideId;
import fi.jelppi.sync.spi.DayNumbers;
import fi.jelppi.sync.spi.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The fact about a day's counts of guides, as it stands on the wire; a golden file holds its form. */
final class GuideFacts {

    /**
     * What a kiosk has counted in a day, from its beginning: whoever hears it twice knows no more.
     *
     * @param point where the kiosk stood
     */
    record Day(UUID point, LocalDate day, List<Line> lines) {}

    /**
     * @param guide empty for what is counted beside no guide
     * @param what code
     * @param detail step, answer or language; empty where there is none
     */
    record Line(String guide, String what, String detail, int count) {

        /** @throws IllegalArgumentException for what no kiosk counts */
        void check() {
            DayNumbers.check(count);
            var known = What.ofCode(what).orElseThrow(() -> new IllegalArgumentException("nothing that is counted"));
            if (!known.takes(detail)) {
                throw new IllegalArgumentException("not what is counted of " + known);
            }
            if (known == What.LANGUAGE) {
                checkNoGuide();
            } else {
                var _ = new GuideId(guide);
            }
        }

        private void checkNoGuide() {
            if (!guide.isEmpty()) {
                throw new IllegalArgumentException("a language stands beside no guide");
            }
        }
    }

    static final FactType<Day> DAY = new FactType<>("guides.day-counted", 1, Day.class);

    private GuideFacts() {}
}
