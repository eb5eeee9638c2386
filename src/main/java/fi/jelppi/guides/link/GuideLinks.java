package fi.jelppi.guides.link;

import fi.jelppi.guides.Guide;
import fi.jelppi.guides.Guides;
import fi.jelppi.shared.OnCentral;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Addresses of the guides that visitors see. */
@Component
@OnCentral
class GuideLinks implements LinkSource {

    private final Guides guides;

    GuideLinks(Guides guides) {
        this.guides = guides;
    }

    @Override
    public List<Use> uses(Locale language) {
        return guides.all().stream().flatMap(guide -> uses(guide, language)).toList();
    }

    private static Stream<Use> uses(Guide guide, Locale language) {
        var title = guide.in(language).text().title();
        return guide.links().stream().map(address -> new Use(address, title, "desk/guides/edit/" + guide.id()));
    }
}
