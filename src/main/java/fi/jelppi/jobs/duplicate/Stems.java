package fi.jelppi.jobs.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.FinnishStemmer;

/** Words of a text and their Finnish stems (Snowball's, as in the kiosk's search, decision 0201). */
final class Stems {

    private static final Pattern ABBREVIATION = Pattern.compile("(?<=\\b\\p{L})[.:](?=\\p{L})");
    private static final Pattern HYPHEN = Pattern.compile("(?<=[\\p{L}\\d])[-–](?=\\p{L})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");

    private Stems() {}

    /** In small letters; what a hyphen joins is one word, {@code R.Y.} is {@code ry}. */
    static List<String> words(String text) {
        var small = text.toLowerCase(Locale.ROOT).replace("&", " ja ");
        var joined = HYPHEN.matcher(ABBREVIATION.matcher(small).replaceAll("")).replaceAll("");
        return BETWEEN.splitAsStream(joined).filter(word -> !word.isEmpty()).toList();
    }

    static String of(String word) {
        var stemmer = new FinnishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** Whether two stems are of one word: the stemmer leaves some forms a letter or two apart, and people mistype one. */
    static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int shared = shared(one, other);
        if (shorter >= 3 && shared == shorter && longer - shorter <= 1) {
            return true;
        }
        return shared >= 4 && shared >= longer - (longer > 6 ? 2 : 1)
                || shorter >= 6 && shared > 0 && isTypo(one, other);
    }

    private static int shared(String one, String other) {
        int shared = 0;
        while (shared < one.length() && shared < other.length() && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    /** One letter wrong, missing or too many. */
    private static boolean isTypo(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = shared(one, other);
        int end = shared(reversed(one.substring(start)), reversed(other.substring(start)));
        return Math.max(one.length(), other.length()) - start - end <= 1;
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
