package fi.jelppi.guides.screen;

import fi.jelppi.guides.GuideText;
import fi.jelppi.guides.Step;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The way through a guide: what was seen, what is before the eyes, and what comes as far as no answer decides.
 *
 * @param open whether an answer ahead decides how it goes on
 */
public record GuidePath(List<Step> seen, Step at, List<Step> ahead, boolean open) {

    public static GuidePath of(GuideText text, List<String> trail, Step at) {
        var seen = trail.subList(0, Math.max(0, trail.size() - 1)).stream()
                .flatMap(name -> text.step(name).stream())
                .toList();
        var ahead = text.ahead(at);
        return new GuidePath(seen, at, ahead, !(ahead.isEmpty() ? at : ahead.getLast()).isEnd());
    }

    /** By the first answers that lead to a step; of the step alone where none does. */
    public static GuidePath to(GuideText text, Step at) {
        var trail = new ArrayDeque<String>();
        for (var step = Optional.of(at); step.isPresent(); step = before(text, step.get())) {
            trail.addFirst(step.get().name());
        }
        return of(text, List.copyOf(trail), at);
    }

    private static Optional<Step> before(GuideText text, Step step) {
        return text.steps().subList(0, text.steps().indexOf(step)).stream()
                .filter(earlier -> leads(text, earlier, step))
                .findFirst();
    }

    private static boolean leads(GuideText text, Step from, Step to) {
        return from.choices().stream().anyMatch(choice -> choice.to().equals(to.name()))
                || text.after(from).filter(to::equals).isPresent();
    }

    /** Of the step before the eyes, from 1. */
    public int number() {
        return seen.size() + 1;
    }

    /** Empty while an answer decides. */
    public OptionalInt total() {
        return open ? OptionalInt.empty() : OptionalInt.of(number() + ahead.size());
    }
}
