package fi.jelppi.shared.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Words of an index that are nearly another one: they begin with the same letter and are few letters away, two that changed places counted as
 * one. Lucene's {@code FuzzyQuery} measures in the same way, but takes the 50 nearest at most where all are taken here, and the machine that
 * it builds for each word costs more than to look at all words of a small index.
 */
final class NearWords {

    private NearWords() {}

    /** @param errors letters that may be wrong, missing or too many */
    static Query query(IndexReader reader, String word, int errors, List<String> fields) throws IOException {
        var any = new BooleanQuery.Builder();
        for (String field : fields) {
            any.add(new TermInSetQuery(field, in(reader, word, errors, field)), Occur.SHOULD);
        }
        return any.build();
    }

    private static List<BytesRef> in(IndexReader reader, String word, int errors, String field) throws IOException {
        var near = new ArrayList<BytesRef>();
        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return near;
        }
        int[] letters = word.codePoints().toArray();
        var all = terms.iterator();
        var first = new BytesRef(Character.toString(letters[0]));
        var at = all.seekCeil(first) == SeekStatus.END ? null : all.term();
        while (at != null && StringHelper.startsWith(at, first)) {
            if (distance(letters, at.utf8ToString().codePoints().toArray()) <= errors) {
                near.add(BytesRef.deepCopyOf(at));
            }
            at = all.next();
        }
        return near;
    }

    /** Letters that were put in, left out, changed, or changed places with their neighbour; each is touched once. */
    static int distance(int[] one, int[] other) {
        int[] beforeLast = new int[other.length + 1];
        int[] last = new int[other.length + 1];
        int[] now = new int[other.length + 1];
        for (int there = 0; there <= other.length; there++) {
            last[there] = there;
        }
        for (int here = 1; here <= one.length; here++) {
            now[0] = here;
            for (int there = 1; there <= other.length; there++) {
                int changed = last[there - 1] + (one[here - 1] == other[there - 1] ? 0 : 1);
                now[there] = Math.min(changed, 1 + Math.min(last[there], now[there - 1]));
                if (here > 1 && there > 1 && one[here - 1] == other[there - 2] && one[here - 2] == other[there - 1]) {
                    now[there] = Math.min(now[there], beforeLast[there - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = now;
            now = free;
        }
        return last[other.length];
    }
}
