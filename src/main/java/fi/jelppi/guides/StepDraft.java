package fi.jelppi.guides;

import fi.jelppi.guides.Step.Choice;
import fi.jelppi.guides.Step.Service;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step that is being read. */
final class StepDraft {

    final List<Part> parts = new ArrayList<>();
    List<Choice> choices = List.of();

    @Nullable
    Service service;

    private final String name;
    private final String heading;

    StepDraft(String name, String heading) {
        this.name = name;
        this.heading = heading;
    }

    String name() {
        return name;
    }

    Step step() {
        return new Step(name, heading, List.copyOf(parts), choices, service);
    }

    boolean hasPicture() {
        return parts.stream().anyMatch(Part.Picture.class::isInstance);
    }

    int words() {
        return parts.stream()
                .flatMap(Part::runs)
                .mapToInt(run -> run.text().split("\\s+").length)
                .sum();
    }
}
