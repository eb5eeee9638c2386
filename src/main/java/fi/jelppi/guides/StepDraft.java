package fi.jelppi.guides;

import fi.jelppi.guides.Step.Choice;
import fi.jelppi.guides.Step.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
                .flatMap(StepDraft::runs)
                .mapToInt(run -> run.text().split("\\s+").length)
                .sum();
    }

    private static Stream<Words> runs(Part part) {
        return switch (part) {
            case Part.Paragraph(var words) -> words.stream();
            case Part.Items(var items) -> items.stream().flatMap(List::stream);
            case Part.Picture _ -> Stream.of();
            case Part.Note(var _, var paragraphs) -> paragraphs.stream().flatMap(one -> one.words().stream());
        };
    }
}
