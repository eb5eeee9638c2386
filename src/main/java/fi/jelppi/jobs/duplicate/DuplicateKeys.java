package fi.jelppi.jobs.duplicate;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * By what a duplicate is looked for: a word of the employer together with one of the title, so that neither a large employer nor
 * a common title brings thousands together.
 */
final class DuplicateKeys {

    /** Beside the employer little is enough; more would lose what is inflected or mistyped. */
    private static final int TITLE_LENGTH = 3;

    private static final int MOST_TITLE_WORDS = 4;
    private static final int MOST = 16;

    /** For titles that say only that there is work. */
    private static final String NOTHING = "-";

    private DuplicateKeys() {}

    static Set<String> of(Ad ad) {
        var title = titleKeys(ad.title());
        var keys = new LinkedHashSet<String>();
        for (String employer : ad.employer().keys()) {
            title.forEach(word -> keys.add(employer + "|" + word));
        }
        return keys.stream().limit(MOST).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private static List<String> titleKeys(TitleWords title) {
        var telling = title.core().stream()
                .filter(word -> !WordLists.GENERAL.contains(word))
                .map(word -> plain(word, TITLE_LENGTH))
                .distinct()
                .limit(MOST_TITLE_WORDS)
                .toList();
        return telling.isEmpty() ? List.of(NOTHING) : telling;
    }

    /** Without dots, rings and double letters, which get lost, and without the end, which is inflected. */
    static String plain(String stem, int length) {
        var plain = Normalizer.normalize(stem, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("(.)\\1+", "$1");
        return plain.length() <= length ? plain : plain.substring(0, length);
    }
}
