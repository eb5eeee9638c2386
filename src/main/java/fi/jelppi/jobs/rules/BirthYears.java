package fi.jelppi.jobs.rules;

import fi.jelppi.jobs.Requirements.Age;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Limits of age that are told as birth years; they need the year in which the work starts. */
final class BirthYears {

    private static final Pattern BORN = Words.pattern("\\bsyntyn\\w+", "\\bsynt\\.");
    private static final Pattern YEAR = Pattern.compile("\\b(19[5-9]\\d|20\\d\\d)\\b");
    private static final Pattern OR_EARLIER =
            Words.pattern("\\b(?:aiemmin|aikaisemmin|sitä ennen|ennen sitä|vanhem\\w+)\\b");
    private static final Pattern OR_LATER = Words.pattern("\\b(?:myöhemmin|jälkeen|nuorem\\w+)\\b");
    private static final Pattern BEFORE = Words.pattern("\\bennen (?:vuotta )?(?=\\d)");
    private static final int YOUNGEST = 13;
    private static final int OLDEST = 70;

    private BirthYears() {}

    static boolean isTold(Sentence sentence) {
        return sentence.text().contains("synt") && Words.has(BORN, sentence.text());
    }

    /** The ages that people born then reach in that year. */
    static Optional<Age> in(Sentence sentence, int startYear) {
        if (!isTold(sentence)) {
            return Optional.empty();
        }
        var born = BORN.matcher(sentence.text());
        if (!born.find() || !AgeContext.allowsStrong(sentence, born.start())) {
            return Optional.empty();
        }
        var years = years(sentence.text());
        if (years.isEmpty()) {
            return Optional.empty();
        }
        int first = startYear - years.getLast();
        int last = startYear - years.getFirst();
        if (first < YOUNGEST || last > OLDEST) {
            return Optional.empty();
        }
        if (Words.has(BEFORE, sentence.text())) {
            return Optional.of(new Age(last + 1, null));
        }
        if (Words.has(OR_EARLIER, sentence.text())) {
            return Optional.of(new Age(first, null));
        }
        return Optional.of(Words.has(OR_LATER, sentence.text()) ? new Age(null, last) : new Age(first, last));
    }

    private static List<Integer> years(String text) {
        var years = new ArrayList<Integer>();
        var found = YEAR.matcher(text);
        while (found.find()) {
            years.add(Integer.valueOf(found.group(1)));
        }
        years.sort(null);
        return years;
    }
}
