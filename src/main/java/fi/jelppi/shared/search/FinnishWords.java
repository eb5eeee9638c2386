package fi.jelppi.shared.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.FinnishStemmer;

/**
 * Stems of Finnish words as Lucene's own analyzer has them, and one for {@code sopimus} and {@code sopimuksen}, {@code yhdistys} and
 * {@code yhdistykset}: what this place is about is mostly such words.
 */
final class FinnishWords extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var stop = new StopFilter(new LowerCaseFilter(words), FinnishAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(words, new OneStem(new SnowballFilter(stop, new FinnishStemmer())));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new LowerCaseFilter(in);
    }

    /** Ends {@code -uks} and {@code -yks} as {@code -us} and {@code -ys}. */
    private static final class OneStem extends TokenFilter {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

        OneStem(TokenStream in) {
            super(in);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            int end = word.length();
            if (end > 3 && word.charAt(end - 1) == 's' && word.charAt(end - 2) == 'k' && isHigh(word.charAt(end - 3))) {
                word.buffer()[end - 2] = 's';
                word.setLength(end - 1);
            }
            return true;
        }

        private static boolean isHigh(char letter) {
            return letter == 'u' || letter == 'y';
        }
    }
}
