package fi.jelppi.jobs.kiosk;

import fi.jelppi.jobs.Requirements;
import fi.jelppi.jobs.Requirements.Found;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.rules.Suits;
import fi.jelppi.jobs.search.JobResult.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a vacancy, line by line; what is not stated has no line, but for the age, which one has to ask. */
final class FactLines {

    /** For example "Palkka": "12,50 €/h". */
    record Fact(String name, String text) {}

    interface Translator {
        String of(String key, Object... parts);
    }

    private final JobWords words;
    private final Translator texts;
    private final List<Fact> facts = new ArrayList<>();

    FactLines(JobWords words, Translator texts) {
        this.words = words;
        this.texts = texts;
    }

    List<Fact> of(Hit hit) {
        var vacancy = hit.posting().vacancy();
        boolean training = vacancy.kind().isTraining();
        add("jobs.fact.place", place(hit));
        add("jobs.fact.when", words.period(vacancy));
        add(
                training ? "jobs.fact.length" : "jobs.fact.hours",
                vacancy.schedule().hours());
        partTime(vacancy);
        add(training ? "jobs.fact.price" : "jobs.fact.pay", words.pay(vacancy));
        var positions = vacancy.offer().positions();
        add("jobs.fact.positions", positions == null || positions == 1 ? null : positions.toString());
        add("jobs.fact.closes", words.closing(vacancy));
        add(vacancy.requirements(), training);
        if (vacancy.offer().voucher() == Stated.YES) {
            add("jobs.fact.voucher", marked(texts.of("jobs.fact.yes"), vacancy.requirements(), Found.VOUCHER));
        }
        return facts;
    }

    private void partTime(Vacancy vacancy) {
        var stated = vacancy.schedule().partTime();
        if (stated != Stated.NOT_STATED && Suits.isEmployment(vacancy.kind())) {
            var answer = texts.of(stated == Stated.YES ? "jobs.fact.part-time.yes" : "jobs.fact.part-time.no");
            add("jobs.fact.part-time", marked(answer, vacancy.requirements(), Found.PART_TIME));
        }
    }

    private void add(Requirements asked, boolean training) {
        var age = asked.age();
        if (age != null) {
            add("jobs.fact.age", marked(words.ages(age), asked, Found.AGE));
        } else if (!training) {
            add("jobs.fact.age", texts.of("jobs.fact.age.ask"));
        }
        add("jobs.fact.licence", needed(asked.licence(), asked, Found.LICENCE));
        add("jobs.fact.car", needed(asked.car(), asked, Found.CAR));
        add("jobs.fact.experience", needed(asked.experience(), asked, Found.EXPERIENCE));
        add(
                "jobs.fact.cards",
                asked.cards().isEmpty() ? null : marked(String.join(", ", asked.cards()), asked, Found.CARDS));
        add("jobs.fact.languages", words.languages(asked).map(names -> marked(names, asked, Found.LANGUAGES)));
    }

    private Optional<String> needed(Stated answer, Requirements asked, Found what) {
        return switch (answer) {
            case YES -> Optional.of(marked(texts.of("jobs.fact.needed"), asked, what));
            case NO -> Optional.of(marked(texts.of("jobs.fact.not-needed"), asked, what));
            case NOT_STATED -> Optional.empty();
        };
    }

    /** What a rule read out of the text is said to be that. */
    private String marked(String text, Requirements asked, Found what) {
        return asked.found().contains(what) ? texts.of("jobs.fact.found", text) : text;
    }

    private Optional<String> place(Hit hit) {
        var vacancy = hit.posting().vacancy();
        return words.places(vacancy)
                .map(places -> words.distance(hit.kilometres())
                        .map(distance -> places + ", " + distance)
                        .orElse(places));
    }

    private void add(String key, Optional<String> text) {
        add(key, text.orElse(null));
    }

    private void add(String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(texts.of(key), text));
        }
    }
}
