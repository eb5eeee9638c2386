package fi.jelppi.guides.library;

import fi.jelppi.guides.Links;
import fi.jelppi.guides.library.ToolInput.Problem;
import fi.jelppi.shared.PhoneNumber;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Looks at what somebody typed of a thing of the library. */
final class ToolCheck {

    /** Nothing is right for longer without somebody looking. */
    private static final int LONGEST_UNTIL_REVIEW = 366;

    private final ToolInput input;
    private final Set<Problem> problems = EnumSet.noneOf(Problem.class);

    private ToolCheck(ToolInput input) {
        this.input = input;
    }

    /** All of them. */
    static Set<Problem> problems(ToolInput input, LocalDate today) {
        var check = new ToolCheck(input);
        check.words();
        check.reach();
        check.upkeep(today);
        return check.problems;
    }

    private void words() {
        note(Problem.KIND, input.kind() != null && input.kind() != ToolKind.GUIDE);
        note(Problem.AUDIENCE, !input.audiences().isEmpty());
        note(Problem.THEME, input.theme() != null);
        note(Problem.TITLE, isLine(input.title(), ToolInput.LONGEST_TITLE));
        note(Problem.PURPOSE, isLine(input.purpose(), ToolInput.LONGEST_PURPOSE));
    }

    private void reach() {
        var kind = input.kind();
        boolean page = kind == ToolKind.LINK || kind == ToolKind.RECORDING;
        note(
                Problem.ADDRESS,
                input.address().isBlank()
                        ? !page
                        : ToolInput.web(input.address()).isPresent());
        note(
                Problem.FILE,
                kind != ToolKind.FORM
                        || input.file() != null
                        || !input.address().isBlank());
        boolean actor = kind != null && kind.isOrganisation();
        note(
                Problem.ORGANISATION,
                input.organisation().isBlank() ? !actor : isLine(input.organisation(), ToolInput.LONGEST_NAME));
        note(
                Problem.PHONE,
                input.phone().isBlank() || PhoneNumber.parse(input.phone()).isPresent());
        note(
                Problem.EMAIL,
                input.email().isBlank()
                        || Links.any("mailto:" + input.email().strip()).isPresent());
    }

    private void upkeep(LocalDate today) {
        var checked = input.dates().checked();
        var review = input.dates().review();
        note(Problem.CHECKED, checked != null && !checked.isAfter(today));
        note(Problem.CHECKED_BY, isLine(input.checkedBy(), ToolInput.LONGEST_NAME));
        note(
                Problem.REVIEW,
                review != null
                        && checked != null
                        && review.isAfter(checked)
                        && !review.isAfter(checked.plusDays(LONGEST_UNTIL_REVIEW)));
        note(
                Problem.SOURCE,
                input.source().isBlank() || ToolInput.web(input.source()).isPresent());
    }

    private void note(Problem problem, boolean good) {
        if (!good) {
            problems.add(problem);
        }
    }

    private static boolean isLine(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && text.codePoints().noneMatch(Character::isISOControl);
    }
}
