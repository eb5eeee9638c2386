package fi.jelppi.jobs.site;

import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.post.PostField;
import fi.jelppi.jobs.post.PostInput;
import fi.jelppi.jobs.post.PostProblem;
import fi.jelppi.jobs.rules.Cards;
import fi.jelppi.jobs.rules.Spoken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.ui.Model;

/** What the template of the form reads. */
final class PostForm {

    private static final Set<PostField> QUESTIONS =
            Set.of(PostField.LICENCE, PostField.EXPERIENCE, PostField.VOUCHER, PostField.REMOTE);
    private static final Set<PostField> DATES = Set.of(PostField.STARTS, PostField.ENDS, PostField.CLOSES);
    private static final Set<PostField> HELPED = Set.of(
            PostField.STARTS,
            PostField.HOURS,
            PostField.PAY,
            PostField.AGE,
            PostField.LINK,
            PostField.CLOSES,
            PostField.CONTACT);

    /** What most leave as it is: folded away, so that the form is short on a telephone. */
    private static final Set<PostField> FOLDED =
            Set.of(PostField.REMOTE, PostField.POSITIONS, PostField.CARDS, PostField.LANGUAGES);

    private PostForm() {}

    /** @param type of the input, {@code select}, {@code question}, {@code many} or {@code textarea} */
    record Field(String code, String type, int longest, boolean required, boolean help) {}

    /** @param folded whether it opens by a tap only */
    record Part(boolean folded, List<Field> fields) {}

    record Choice(String value, String name) {}

    static void fill(Model model, PostInput input, Map<PostField, PostProblem> problems, Locale language) {
        var byCode = new LinkedHashMap<String, String>();
        problems.forEach((field, problem) -> byCode.put(field.code(), problem.textKey()));
        model.addAttribute("input", input.byCode());
        model.addAttribute("problems", byCode.isEmpty() ? null : byCode);
        model.addAttribute(
                "chosen",
                Stream.of(PostField.CARDS, PostField.LANGUAGES)
                        .flatMap(field -> input.chosen(field).stream())
                        .toList());
        model.addAttribute(
                "unfolded",
                FOLDED.stream()
                        .anyMatch(field -> problems.containsKey(field)
                                || !input.value(field).isEmpty()));
        model.addAttribute("choices", choices(language));
        model.addAttribute(
                "kinds", Stream.of(VacancyKind.values()).map(VacancyKind::code).toList());
    }

    private static Map<String, List<Choice>> choices(Locale language) {
        return Map.of(
                PostField.CARDS.code(),
                Cards.names().stream().map(name -> new Choice(name, name)).toList(),
                PostField.LANGUAGES.code(),
                Spoken.codes().stream()
                        .map(code -> new Choice(code, Spoken.name(code, language)))
                        .toList());
    }

    /** In their order, those that are folded away as one. */
    static List<Part> parts(Set<PostField> fields) {
        var parts = new ArrayList<Part>();
        for (PostField field : fields) {
            boolean folded = FOLDED.contains(field);
            if (parts.isEmpty() || parts.getLast().folded() != folded) {
                parts.add(new Part(folded, new ArrayList<>()));
            }
            parts.getLast().fields().add(field(field));
        }
        return parts;
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
            case CARDS, LANGUAGES -> "many";
            case EMAIL, CONTACT -> "email";
            case PHONE -> "tel";
            default -> "text";
        };
    }
}
