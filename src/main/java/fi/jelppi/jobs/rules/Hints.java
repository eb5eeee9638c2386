package fi.jelppi.jobs.rules;

import fi.jelppi.jobs.Offer;
import fi.jelppi.jobs.Requirements;
import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.Requirements.Found;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads out of a vacancy's Finnish text what its source does not state (decision 0220). Only what a sentence says counts;
 * where sentences disagree, and where something is only welcome, it stays unknown.
 */
public final class Hints {

    private final Vacancy vacancy;
    private final List<Said> sentences;
    private final List<Hint> why = new ArrayList<>();

    private Hints(Vacancy vacancy) {
        this.vacancy = vacancy;
        this.sentences = Sentences.of(vacancy).stream()
                .map(sentence -> new Said(sentence, Clause.isWorthReading(sentence) ? Clause.of(sentence) : List.of()))
                .toList();
    }

    private record Said(Sentence sentence, List<Clause> clauses) {}

    public static Reading read(Vacancy vacancy) {
        return new Hints(vacancy).read();
    }

    /** Why each matter that is marked as found was found, read again from the text. */
    public static List<Hint> reasons(Vacancy filled) {
        var found = filled.requirements().found();
        return read(unread(filled)).why().stream()
                .filter(hint -> found.contains(hint.what()))
                .toList();
    }

    /** The same vacancy with what its text adds. */
    public static Vacancy fill(Vacancy vacancy) {
        var reading = read(vacancy);
        return reading.why().isEmpty()
                ? vacancy
                : with(vacancy, reading.requirements(), reading.voucher(), reading.partTime());
    }

    /** The same vacancy without what was read out of its text. */
    public static Vacancy unread(Vacancy filled) {
        var asked = filled.requirements();
        var found = asked.found();
        var stated = new Requirements(
                found.contains(Found.AGE) ? null : asked.age(),
                found.contains(Found.LICENCE) ? Stated.NOT_STATED : asked.licence(),
                found.contains(Found.CAR) ? Stated.NOT_STATED : asked.car(),
                found.contains(Found.EXPERIENCE) ? Stated.NOT_STATED : asked.experience(),
                found.contains(Found.CARDS) ? List.of() : asked.cards(),
                found.contains(Found.LANGUAGES) ? List.of() : asked.languages(),
                Set.of());
        return with(
                filled,
                stated,
                found.contains(Found.VOUCHER)
                        ? Stated.NOT_STATED
                        : filled.offer().voucher(),
                found.contains(Found.PART_TIME)
                        ? Stated.NOT_STATED
                        : filled.schedule().partTime());
    }

    private static Vacancy with(Vacancy vacancy, Requirements requirements, Stated voucher, Stated partTime) {
        var offer = new Offer(vacancy.offer().pay(), vacancy.offer().positions(), voucher);
        return new Vacancy(
                vacancy.kind(),
                vacancy.title(),
                vacancy.employer(),
                vacancy.description(),
                vacancy.places(),
                vacancy.remote(),
                vacancy.schedule().with(partTime),
                offer,
                requirements,
                vacancy.howToApply(),
                vacancy.sources());
    }

    private Reading read() {
        var stated = vacancy.requirements();
        var age = stated.age() == null ? age() : stated.age();
        var licence = or(stated.licence(), Topic.LICENCE);
        var car = or(stated.car(), Topic.CAR);
        var experience = or(stated.experience(), Topic.EXPERIENCE);
        var cards = stated.cards().isEmpty() ? cards() : stated.cards();
        var languages = stated.languages().isEmpty() ? languages() : stated.languages();
        var voucher = vacancy.offer().voucher() == Stated.NOT_STATED
                ? voucher()
                : vacancy.offer().voucher();
        var partTime = vacancy.schedule().partTime() == Stated.NOT_STATED && Suits.isEmployment(vacancy.kind())
                ? partTime()
                : vacancy.schedule().partTime();
        return new Reading(
                new Requirements(age, licence, car, experience, cards, languages, found(stated.found())),
                voucher,
                partTime,
                why);
    }

    private Set<Found> found(Set<Found> before) {
        var found = EnumSet.noneOf(Found.class);
        found.addAll(before);
        why.forEach(hint -> found.add(hint.what()));
        return found;
    }

    private @Nullable Age age() {
        var starts = vacancy.schedule().starts();
        var votes = new Votes<Age>();
        for (Said said : sentences) {
            var sentence = said.sentence();
            Optional<Age> age = starts != null && BirthYears.isTold(sentence)
                    ? BirthYears.in(sentence, starts.getYear())
                    : AgeWords.in(sentence);
            age.ifPresent(limits -> votes.add(limits, sentence));
        }
        return votes.agreed(Found.AGE, why).orElse(null);
    }

    private Stated or(Stated stated, Topic topic) {
        if (stated != Stated.NOT_STATED) {
            return stated;
        }
        var votes = new Votes<Stated>();
        for (Said said : sentences) {
            for (Clause clause : said.clauses()) {
                switch (topic.mood(clause)) {
                    case REQUIRED -> votes.add(Stated.YES, said.sentence());
                    case NOT_REQUIRED -> votes.add(Stated.NO, said.sentence());
                    case OPEN, NONE -> {}
                }
            }
        }
        return votes.agreed(topic.found(), why).orElse(Stated.NOT_STATED);
    }

    private Stated voucher() {
        var votes = new Votes<Stated>();
        for (Said said : sentences) {
            vote(votes, VoucherWords.in(said.sentence()), said.sentence());
        }
        return votes.agreed(Found.VOUCHER, why).orElse(Stated.NOT_STATED);
    }

    private Stated partTime() {
        var votes = new Votes<Stated>();
        var hours = vacancy.schedule().hours();
        if (hours != null && !hours.isBlank()) {
            var sentence = Sentence.of(hours, Mood.NONE, false);
            vote(votes, PartTimeWords.ofHours(sentence), sentence);
        }
        sentences.forEach(said -> vote(votes, PartTimeWords.in(said.sentence()), said.sentence()));
        return votes.agreed(Found.PART_TIME, why).orElse(Stated.NOT_STATED);
    }

    private static void vote(Votes<Stated> votes, Stated answer, Sentence sentence) {
        if (answer != Stated.NOT_STATED) {
            votes.add(answer, sentence);
        }
    }

    private List<String> cards() {
        return named(Found.CARDS, clause -> clause.mood() == Mood.REQUIRED ? Cards.in(clause.text()) : List.of());
    }

    private List<String> languages() {
        return named(Found.LANGUAGES, Spoken::in);
    }

    private interface Namer {
        List<String> in(Clause clause);
    }

    private List<String> named(Found what, Namer namer) {
        var names = new ArrayList<String>();
        for (Said said : sentences) {
            int before = names.size();
            for (Clause clause : said.clauses()) {
                namer.in(clause).stream().filter(name -> !names.contains(name)).forEach(names::add);
            }
            if (names.size() > before) {
                why.add(new Hint(what, said.sentence().written()));
            }
        }
        return names;
    }
}
