package fi.jelppi.guides;

import fi.jelppi.guides.GuideProblem.Kind;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The fields before a guide's text, YAML. Every value is taken as it is written: a date is no date before somebody asks for one. */
final class FrontMatter {

    private static final int MOST_ITEMS = 12;
    private static final int MOST_PARTS = 20;
    private static final int LONGEST_LINE = 300;

    private final Map<?, ?> fields;
    private final GuideProblems problems;
    private final Set<String> known = new HashSet<>();

    private FrontMatter(Map<?, ?> fields, GuideProblems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    static FrontMatter read(String yaml, GuideProblems problems) {
        try {
            if (parser().load(yaml) instanceof Map<?, ?> fields) {
                return new FrontMatter(fields, problems);
            }
            problems.add(1, Kind.BROKEN_FRONT_MATTER, "");
        } catch (YAMLException | NumberFormatException | ClassCastException e) {
            problems.add(
                    1,
                    Kind.BROKEN_FRONT_MATTER,
                    Optional.ofNullable(e.getMessage())
                            .orElse("")
                            .lines()
                            .findFirst()
                            .orElse(""));
        }
        return new FrontMatter(Map.of(), problems);
    }

    private static Yaml parser() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(8);
        var dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new WordsOnly());
    }

    /** Would else make numbers, dates and truth of words such as {@code on}. */
    private static final class WordsOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none
        }
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Empty, and a problem, where it is missing or longer than a line. */
    String line(String name) {
        known.add(name);
        var text = fields.get(name) instanceof String written ? written.strip() : "";
        if (text.isEmpty()) {
            problems.add(1, Kind.MISSING_FIELD, name);
        } else if (text.length() > LONGEST_LINE) {
            problems.add(1, Kind.BAD_VALUE, name);
        }
        return text;
    }

    /** Empty where it is left out. */
    List<String> lines(String name) {
        known.add(name);
        var value = fields.get(name);
        if (value == null || value.equals("")) {
            return List.of();
        }
        if (value instanceof List<?> items
                && items.size() <= MOST_ITEMS
                && items.stream().allMatch(item -> item instanceof String text && text.length() <= LONGEST_LINE)) {
            return items.stream().map(item -> item.toString().strip()).toList();
        }
        problems.add(1, Kind.BAD_VALUE, name);
        return List.of();
    }

    List<FrontMatter> parts(String name) {
        known.add(name);
        if (fields.get(name) instanceof List<?> items
                && items.size() <= MOST_PARTS
                && items.stream().allMatch(Map.class::isInstance)) {
            return items.stream()
                    .map(item -> new FrontMatter((Map<?, ?>) item, problems))
                    .toList();
        }
        problems.add(1, has(name) ? Kind.BAD_VALUE : Kind.MISSING_FIELD, name);
        return List.of();
    }

    /** 1 to 600; 1, and a problem, for anything else. */
    int minutes(String name) {
        var text = line(name);
        if (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= 600) {
            return Integer.parseInt(text);
        }
        problems.add(1, Kind.BAD_VALUE, name);
        return 1;
    }

    LocalDate day(String name) {
        return dayOf(name, line(name)).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> dayIfAny(String name) {
        known.add(name);
        return has(name) ? dayOf(name, line(name)) : Optional.empty();
    }

    private Optional<LocalDate> dayOf(String name, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            problems.add(1, Kind.BAD_VALUE, name);
            return Optional.empty();
        }
    }

    Optional<URI> web(String name) {
        var text = line(name);
        var address = Links.web(text);
        if (address.isEmpty()) {
            problems.add(1, Kind.BAD_LINK, text);
        }
        return address;
    }

    /** After everything that there may be was asked for. */
    void refuseOthers() {
        fields.keySet().stream()
                .map(Object::toString)
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(1, Kind.UNKNOWN_FIELD, name));
    }
}
