package fi.jelppi.guides;

import fi.jelppi.guides.About.Source;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the web addresses that a guide leads to. */
final class LinkFinder {

    private LinkFinder() {}

    static Set<URI> of(Guide guide) {
        var found = new LinkedHashSet<>(of(guide.about()));
        guide.texts().values().forEach(text -> found.addAll(of(text)));
        return found;
    }

    static List<URI> of(About about) {
        return about.sources().stream().map(Source::address).toList();
    }

    static List<URI> of(GuideText text) {
        return text.steps().stream()
                .flatMap(LinkFinder::of)
                .filter(address -> "https".equals(address.getScheme()))
                .toList();
    }

    private static Stream<URI> of(Step step) {
        var service = step.service();
        var words = step.parts().stream().flatMap(Part::runs).map(Words::link);
        return Stream.concat(service == null ? Stream.of() : Stream.of(service.address()), words)
                .filter(Objects::nonNull);
    }
}
