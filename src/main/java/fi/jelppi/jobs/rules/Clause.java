package fi.jelppi.jobs.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a sentence with the mood it has there, its own or that of its neighbours: in "Vaadimme ajokorttia,
 * hygieniapassia ja iloista mieltä" the second part has that of the first.
 */
record Clause(String text, Mood mood) {

    private static final Pattern BORDER = Words.pattern(
            ", (?!että\\b|jos\\b|jolla\\b|jonka\\b|joka\\b|jotka\\b|joita\\b|jotta\\b|vaikka\\b|mikäli\\b)",
            ", (?=jonka (?:voit|saat)\\b)",
            "[;:] ",
            " (?=mutta\\b|sillä\\b|joten\\b)");

    private static final Pattern END = Pattern.compile("[.!?, ]+$");

    /** A longer part is a sentence of its own. */
    private static final int MOST_WORDS = 7;

    /** Most sentences name nothing that a rule looks for; to see that is a hundred times as fast as to read them. */
    static boolean isWorthReading(Sentence sentence) {
        return Words.hasAny(Topic.STEMS, sentence.text())
                || Words.hasAny(Cards.STEMS, sentence.text())
                || Words.hasAny(Spoken.STEMS, sentence.text());
    }

    static List<Clause> of(Sentence sentence) {
        var clauses = new ArrayList<Clause>();
        BORDER.splitAsStream(sentence.text())
                .map(part -> END.matcher(part).replaceAll("").strip())
                .filter(part -> !part.isEmpty())
                .forEach(part -> clauses.add(new Clause(part, Mood.of(part))));
        takeBack(clauses);
        share(clauses, sentence.heading());
        return clauses;
    }

    /** "Ajokortti on eduksi, mutta ei välttämätön": what comes after says of what. */
    private static void takeBack(List<Clause> clauses) {
        for (int at = 1; at < clauses.size(); at++) {
            var before = clauses.get(at - 1);
            boolean open = before.mood == Mood.OPEN || before.mood == Mood.NONE;
            if (open
                    && clauses.get(at).mood == Mood.NOT_REQUIRED
                    && !clauses.get(at).names()
                    && before.names()) {
                clauses.set(at - 1, before.as(Mood.NOT_REQUIRED));
            }
        }
    }

    private static void share(List<Clause> clauses, Mood heading) {
        var first = clauses.stream()
                .map(Clause::mood)
                .filter(mood -> mood != Mood.NONE)
                .findFirst();
        var last = first.orElse(heading);
        for (int at = 0; at < clauses.size(); at++) {
            var clause = clauses.get(at);
            if (clause.mood != Mood.NONE) {
                last = clause.mood;
            } else if (clause.text.split(" ", MOST_WORDS + 2).length <= MOST_WORDS) {
                clauses.set(at, clause.as(last));
            }
        }
    }

    private boolean names() {
        return Stream.of(Topic.values()).anyMatch(topic -> topic.isNamed(text))
                || !Cards.in(text).isEmpty();
    }

    private Clause as(Mood other) {
        return new Clause(text, other);
    }
}
