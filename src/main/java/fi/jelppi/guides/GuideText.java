package fi.jelppi.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A guide in one language.
 *
 * @param purpose what one does with it, in a sentence
 * @param bring what has to be at hand
 * @param warnings what must not go wrong
 * @param steps in the order of the file; never empty
 */
public record GuideText(String title, String purpose, List<String> bring, List<String> warnings, List<Step> steps) {

    /** Names of what its steps show. */
    public Stream<PictureName> pictures() {
        return steps.stream().flatMap(step -> step.picture().stream());
    }

    public Step first() {
        return steps.getFirst();
    }

    public Optional<Step> step(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    /** The one after it; empty at an end and where an answer decides. */
    public Optional<Step> after(Step step) {
        int next = steps.indexOf(step) + 1;
        return step.isEnd() || !step.choices().isEmpty() || next >= steps.size()
                ? Optional.empty()
                : Optional.of(steps.get(next));
    }

    /** From a step on as far as no answer decides; a single choice is a way, not a question. */
    public List<Step> ahead(Step from) {
        var ahead = new ArrayList<Step>();
        var next = only(from);
        while (next.isPresent() && !ahead.contains(next.get())) {
            ahead.add(next.get());
            next = only(next.get());
        }
        return ahead;
    }

    private Optional<Step> only(Step step) {
        return step.choices().size() == 1 ? step(step.choices().getFirst().to()) : after(step);
    }
}
