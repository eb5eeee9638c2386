package fi.jelppi.guides.desk;

import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.GuideEntry;
import fi.jelppi.guides.GuideText;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What guides and steps are called that were counted; of what is gone, the name that it had in the files. */
class FigureNames {

    private final Map<String, GuideText> texts;

    FigureNames(EditedGuides guides, Locale language) {
        Function<GuideEntry, GuideText> text =
                entry -> entry.guide().in(language).text();
        texts = guides.entries().stream()
                .collect(Collectors.toMap(entry -> entry.guide().id().value(), text));
    }

    String guide(String id) {
        var text = texts.get(id);
        return text == null ? id : text.title();
    }

    /** {@code 3 Avaa palvelu}. */
    String step(String guide, String name) {
        var text = texts.get(guide);
        if (text == null) {
            return name;
        }
        return text.step(name)
                .map(step -> (text.steps().indexOf(step) + 1) + " " + step.heading())
                .orElse(name);
    }
}
