package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.shared.Ids;
import java.util.EnumSet;
import java.util.Set;

/**
 * A source as the desk writes it down.
 *
 * @param attribution empty for one that is made of the name
 */
public record SheetInput(String name, String attribution, boolean mayForward, VacancyKind kind, String employer) {

    /** What is wrong with it. */
    public enum Problem {
        NAME("name"),
        ATTRIBUTION("attribution"),
        EMPLOYER("employer"),
        /** Another one has the name. */
        KNOWN("known");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        public String textKey() {
            return "jobs.sheet.source.bad." + code;
        }
    }

    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        var clean = CellText.tidy(name);
        if (clean.isEmpty() || clean.length() > SheetSource.LONGEST_NAME) {
            problems.add(Problem.NAME);
        }
        if (CellText.tidy(attribution).length() > SheetSource.LONGEST_ATTRIBUTION) {
            problems.add(Problem.ATTRIBUTION);
        }
        if (CellText.tidy(employer).length() > Vacancy.LONGEST_TITLE) {
            problems.add(Problem.EMPLOYER);
        }
        return problems;
    }

    static String newCode() {
        return "sheet-" + Ids.next().toString().replace("-", "");
    }

    SheetSource source(String code) {
        var clean = CellText.tidy(name);
        var told = CellText.tidy(attribution);
        return new SheetSource(
                code, clean, told.isEmpty() ? "Lähde: " + clean : told, mayForward, kind, CellText.tidy(employer));
    }
}
