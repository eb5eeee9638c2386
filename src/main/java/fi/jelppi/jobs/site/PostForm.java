package fi.jelppi.jobs.site;

import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.post.PostField;
import fi.jelppi.jobs.post.PostInput;
import fi.jelppi.jobs.post.PostProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.ui.Model;

/** What the template of the form reads. */
final class PostForm {

    private static final Set<PostField> QUESTIONS = Set.of(PostField.LICENCE, PostField.EXPERIENCE, PostField.VOUCHER);
    private static final Set<PostField> DATES = Set.of(PostField.STARTS, PostField.ENDS, PostField.CLOSES);
    private static final Set<PostField> HELPED = Set.of(
            PostField.STARTS,
            PostField.HOURS,
            PostField.PAY,
            PostField.AGE,
            PostField.LINK,
            PostField.CLOSES,
            PostField.CONTACT);

    private PostForm() {}

    /** @param type of the input, {@code select}, {@code question} or {@code textarea} */
    record Field(String code, String type, int longest, boolean required, boolean help) {}

    static void fill(Model model, PostInput input, Map<PostField, PostProblem> problems) {
        var byCode = new LinkedHashMap<String, String>();
        problems.forEach((field, problem) -> byCode.put(field.code(), problem.textKey()));
        model.addAttribute("input", input.byCode());
        model.addAttribute("problems", byCode.isEmpty() ? null : byCode);
        model.addAttribute(
                "kinds", Stream.of(VacancyKind.values()).map(VacancyKind::code).toList());
    }

    static List<Field> fields() {
        return Stream.of(PostField.values()).map(PostForm::field).toList();
    }

    private static Field field(PostField field) {
        return new Field(field.code(), type(field), field.longest(), field.isRequired(), HELPED.contains(field));
    }

    private static String type(PostField field) {
        if (QUESTIONS.contains(field)) {
            return "question";
        }
        if (DATES.contains(field)) {
            return "date";
        }
        return switch (field) {
            case KIND -> "select";
            case DESCRIPTION -> "textarea";
            case EMAIL, CONTACT -> "email";
            case PHONE -> "tel";
            default -> "text";
        };
    }
}
