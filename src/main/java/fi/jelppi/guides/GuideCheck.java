package fi.jelppi.guides;

import fi.jelppi.guides.GuideProblem.Kind;
import fi.jelppi.guides.Step.Choice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one step cannot know: where choices lead, whether there is an end, and whether all languages tell the same. */
final class GuideCheck {

    private final GuideText text;
    private final GuideProblems problems;

    private GuideCheck(GuideText text, GuideProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** A text by itself. */
    static void ways(GuideText text, GuideProblems problems) {
        new GuideCheck(text, problems).ways();
    }

    /** Whether what is opened lies at the guide's service. */
    static void hosts(GuideText text, About about, GuideProblems problems) {
        text.steps().stream()
                .map(Step::service)
                .filter(service -> service != null && !about.isOfService(service.address()))
                .forEach(service ->
                        problems.add(0, Kind.FOREIGN_HOST, service.address().toString()));
    }

    /** The same steps with the same ways on, whatever they are called. */
    static void same(GuideText finnish, GuideText other, GuideProblems problems) {
        if (!shape(finnish).equals(shape(other))) {
            problems.add(0, Kind.OTHER_STEPS, "");
        } else if (!withPictures(finnish).equals(withPictures(other))) {
            problems.add(0, Kind.OTHER_PICTURES, "");
        }
    }

    /** Which steps have one; it may be another in another language. */
    private static List<String> withPictures(GuideText text) {
        return text.steps().stream()
                .filter(step -> step.picture().isPresent())
                .map(Step::name)
                .toList();
    }

    private static List<String> shape(GuideText text) {
        return text.steps().stream()
                .map(step ->
                        step.name() + step.choices().stream().map(Choice::to).toList() + (step.service() != null))
                .toList();
    }

    private void ways() {
        if (text.steps().isEmpty()) {
            return;
        }
        for (int at = 0; at < text.steps().size(); at++) {
            for (Choice choice : text.steps().get(at).choices()) {
                way(at, choice);
            }
        }
        if (!text.steps().getLast().isEnd()) {
            problems.add(0, Kind.NO_END, text.steps().getLast().name());
        }
        var reached = new HashSet<String>();
        reach(text.first(), reached);
        text.steps().stream()
                .filter(step -> !reached.contains(step.name()))
                .forEach(step -> problems.add(0, Kind.UNREACHABLE, step.name()));
    }

    /** Forward only: so nobody goes round in a circle. */
    private void way(int at, Choice choice) {
        var to = text.step(choice.to());
        if (to.isEmpty()) {
            problems.add(0, Kind.UNKNOWN_STEP, choice.to());
        } else if (text.steps().indexOf(to.get()) <= at) {
            problems.add(0, Kind.LEADS_BACK, choice.to());
        }
    }

    private void reach(Step step, Set<String> reached) {
        if (reached.add(step.name())) {
            step.choices().stream()
                    .flatMap(choice -> text.step(choice.to()).stream())
                    .forEach(next -> reach(next, reached));
            text.after(step).ifPresent(next -> reach(next, reached));
        }
    }
}
