package fi.jelppi.guides;

import fi.jelppi.guides.GuideProblem.Kind;
import fi.jelppi.shared.i18n.Languages;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at a guide that somebody is writing. */
public final class Proof {

    private Proof() {}

    /** Everything that keeps it from being published; empty when nothing does. */
    public static List<GuideProblem> problems(GuideId id, Map<Locale, String> files) {
        var problems = new ArrayList<GuideProblem>();
        try {
            GuideReader.read(id, whole(files));
        } catch (BrokenGuideException e) {
            problems.addAll(e.problems());
        }
        files.forEach((language, written) -> identification(GuideReader.name(id, language), text(written), problems));
        return problems;
    }

    /** Asked when somebody writes, and not of what stands already: a kiosk must not lose a guide by it. */
    private static void identification(String file, GuideText text, List<GuideProblem> problems) {
        text.steps().stream()
                .map(Step::service)
                .filter(service -> service != null && IdentificationHosts.areAllOf(service.address()))
                .forEach(service -> problems.add(new GuideProblem(
                        file, 0, Kind.IDENTIFICATION, service.address().toString())));
    }

    /** What can be understood of a text, whatever is wrong with it. */
    public static GuideText text(String written) {
        return GuideFile.read("", written).text();
    }

    /** What the Finnish text says for all languages, as far as it can be understood; empty when it says nothing of it. */
    public static Optional<About> about(String finnish) {
        return Optional.ofNullable(GuideFile.read("", finnish).about());
    }

    /** Web addresses that it would lead to, as far as it can be understood. */
    public static Set<URI> links(Map<Locale, String> files) {
        var links = new LinkedHashSet<URI>();
        files.values().forEach(written -> {
            var file = GuideFile.read("", written);
            var about = file.about();
            links.addAll(about == null ? List.of() : LinkFinder.of(about));
            links.addAll(LinkFinder.of(file.text()));
        });
        return links;
    }

    /** Names of the pictures that it would show, as far as it can be understood. */
    public static Set<PictureName> pictures(Map<Locale, String> files) {
        return files.values().stream()
                .flatMap(written -> text(written).pictures())
                .collect(Collectors.toSet());
    }

    /** A language that was left empty is none; the complete ones have to be there, as whoever reads them counts on it. */
    static Map<Locale, String> whole(Map<Locale, String> files) {
        var whole = new HashMap<Locale, String>();
        files.forEach((language, text) -> {
            if (!text.isBlank()) {
                whole.put(language, text);
            }
        });
        Languages.all().forEach(language -> whole.putIfAbsent(language, ""));
        return whole;
    }
}
