package fi.jelppi.guides;

import fi.jelppi.guides.GuideProblem.Kind;
import fi.jelppi.shared.i18n.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a guide of its files, one for each language. */
public final class GuideReader {

    private GuideReader() {}

    /**
     * @param files by language; Finnish says what is the same in all
     * @throws BrokenGuideException with everything that is wrong
     */
    public static Guide read(GuideId id, Map<Locale, String> files) throws BrokenGuideException {
        var problems = new ArrayList<GuideProblem>();
        var texts = new HashMap<Locale, GuideText>();
        var finnish = GuideFile.read(name(id, Languages.FINNISH), files.getOrDefault(Languages.FINNISH, ""));
        files.forEach((language, written) -> {
            var file = language.equals(Languages.FINNISH) ? finnish : GuideFile.read(name(id, language), written);
            check(file, finnish, language);
            problems.addAll(file.problems().found());
            texts.put(language, file.text());
        });
        if (finnish.about() == null || !problems.isEmpty() || !texts.containsKey(Languages.FINNISH)) {
            throw new BrokenGuideException(problems.isEmpty() ? noFinnish(id) : problems);
        }
        return new Guide(id, finnish.about(), texts);
    }

    private static void check(GuideFile file, GuideFile finnish, Locale language) {
        GuideCheck.ways(file.text(), file.problems());
        if (finnish.about() != null) {
            GuideCheck.hosts(file.text(), finnish.about(), file.problems());
        }
        boolean original = language.equals(Languages.FINNISH);
        if (original && file.about() == null && file.problems().isEmpty()) {
            file.problems().add(1, Kind.MISSING_FIELD, "service");
        }
        if (!original && file.about() != null) {
            file.problems().add(1, Kind.UNKNOWN_FIELD, "service");
        }
        if (!original) {
            GuideCheck.same(finnish.text(), file.text(), file.problems());
        }
    }

    private static List<GuideProblem> noFinnish(GuideId id) {
        return List.of(new GuideProblem(name(id, Languages.FINNISH), 0, Kind.NO_FRONT_MATTER, ""));
    }

    /** For example {@code tax-card/fi-simple.md}. */
    static String name(GuideId id, Locale language) {
        return id + "/" + language.toLanguageTag() + ".md";
    }
}
