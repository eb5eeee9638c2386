package fi.jelppi.guides;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One screen of a guide.
 *
 * @param name within the guide, the same in every language
 * @param choices where one goes on, if that depends on an answer; empty for the step that follows
 * @param service what is opened here; null when nothing is
 */
public record Step(
        String name,
        String heading,
        List<Part> parts,
        List<Choice> choices,
        @Nullable Service service) {

    /** @param to name of a later step */
    public record Choice(String label, String to) {}

    /** @param address https, of the service's own pages */
    public record Service(String label, URI address) {}

    private static final String BRING = "bring";
    private static final String END = "end";
    private static final String END_WITHOUT = "end-without";

    Optional<PictureName> picture() {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Picture picture ? Stream.of(picture.name()) : Stream.of())
                .findFirst();
    }

    /** Whether the list of what to bring belongs here. */
    public boolean isBring() {
        return name.equals(BRING);
    }

    public boolean isEnd() {
        return name.equals(END) || name.startsWith(END + "-");
    }

    /** Whether it is for whoever cannot identify himself: he has done nothing here that might have worked. */
    public boolean isWithoutService() {
        return name.equals(END_WITHOUT);
    }
}
