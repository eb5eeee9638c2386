package fi.jelppi.jobs.rules;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.Block.Kind;
import fi.jelppi.jobs.Vacancy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a vacancy's title and text apart into sentences, each with what its heading says of it. */
final class Sentences {

    /** Characters; what is longer is no sentence that a rule was made for. */
    static final int LONGEST = 600;

    /** A text with more is not read to its end. */
    static final int MOST = 400;

    private static final Pattern END =
            Pattern.compile("\\s(?<=[.!?]\\s)(?<!\\b(?:esim|mm|klo|puh|synt|ns|os|n)\\.\\s)\\s*(?=[\\p{Lu}\\d\"”•-])");

    private static final Pattern ITEM = Pattern.compile("^[-•*–]\\s+");

    private static final Pattern HEADING = Pattern.compile(".{2,80}:\\s*$");

    private final List<Sentence> sentences = new ArrayList<>();
    private Mood heading = Mood.NONE;

    private Sentences() {}

    static List<Sentence> of(Vacancy vacancy) {
        var all = new Sentences();
        all.add(vacancy.title(), Mood.NONE, true);
        vacancy.description().forEach(all::take);
        return all.sentences;
    }

    private void take(Block block) {
        if (block.kind() == Kind.HEADING) {
            heading = headed(block.text());
            return;
        }
        boolean item = block.kind() == Kind.ITEM;
        block.text().lines().map(String::strip).forEach(line -> line(line, item));
    }

    private void line(String line, boolean item) {
        if (HEADING.matcher(line).matches()) {
            heading = headed(line);
        } else if (item || ITEM.matcher(line).find()) {
            add(ITEM.matcher(line).replaceFirst(""), heading, false);
        } else {
            heading = Mood.NONE;
            add(line, Mood.NONE, false);
        }
    }

    /** "Vaatimukset", "Eduksi katsomme:" */
    private static Mood headed(String text) {
        return Mood.of(Sentence.of(text, Mood.NONE, false).text());
    }

    private void add(String text, Mood above, boolean title) {
        for (String part : END.split(text)) {
            var written = part.strip();
            if (!written.isEmpty() && written.length() <= LONGEST && sentences.size() < MOST) {
                sentences.add(Sentence.of(written, above, title));
            }
        }
    }
}
