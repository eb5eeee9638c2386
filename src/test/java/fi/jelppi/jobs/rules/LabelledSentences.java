package fi.jelppi.jobs.rules;

import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.Stated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;

/** Sentences of vacancies with what a reader takes from them: {@code src/test/resources/jobs/hints.txt}. */
final class LabelledSentences {

    /** @param labels for example {@code age=18-} and {@code licence=yes} */
    record Labelled(Set<String> labels, String text) {}

    private LabelledSentences() {}

    static List<Labelled> of(String part) {
        var sentences = new ArrayList<Labelled>();
        boolean here = false;
        for (String line : lines()) {
            if (line.startsWith("== ")) {
                here = line.equals("== " + part);
            } else if (here && line.contains("|")) {
                int bar = line.indexOf('|');
                sentences.add(new Labelled(
                        split(line.substring(0, bar)), line.substring(bar + 1).strip()));
            }
        }
        return sentences;
    }

    /** In the form of the file; each card and language counts by itself. */
    static Set<String> labels(Reading reading) {
        var labels = new TreeSet<String>();
        var asked = reading.requirements();
        if (asked.age() != null) {
            labels.add("age=" + written(asked.age()));
        }
        add(labels, "licence", asked.licence());
        add(labels, "car", asked.car());
        add(labels, "experience", asked.experience());
        add(labels, "voucher", reading.voucher());
        asked.cards().forEach(card -> labels.add("cards=" + card));
        asked.languages().forEach(code -> labels.add("languages=" + code));
        return labels;
    }

    private static void add(Set<String> labels, String name, Stated answer) {
        if (answer != Stated.NOT_STATED) {
            labels.add(name + "=" + answer.code());
        }
    }

    private static String written(Age age) {
        return Objects.toString(age.from(), "") + "-" + Objects.toString(age.to(), "");
    }

    private static Set<String> split(String labels) {
        var split = new TreeSet<String>();
        for (String label : labels.strip().split(" ")) {
            int equals = label.indexOf('=');
            if (equals > 0) {
                for (String value : label.substring(equals + 1).split(",")) {
                    split.add(label.substring(0, equals + 1) + value);
                }
            }
        }
        return split;
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("jobs/hints.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
