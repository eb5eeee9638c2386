package fi.jelppi.jobs.search;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Posting;
import fi.jelppi.jobs.VacancyId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Words of the vacancies in memory, in Lucene's Finnish word forms. A word that nothing has is taken for a mistyped one. Not
 * for several threads at once.
 */
final class TextIndex {

    /** More words than anybody types on a screen make a search slow. */
    static final int MOST_WORDS = 8;

    static final String ID = "id";
    private static final String HEAD = "head";
    private static final String BODY = "body";
    /** Shorter parts stand in too many compounds. */
    private static final int PART_OF_COMPOUND = 4;

    private static final int TWO_ERRORS = 8;

    private final Analyzer analyzer = new FinnishAnalyzer();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    TextIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes them in place of what was there under their ids. */
    void put(List<Posting> postings) {
        try {
            for (Posting posting : postings) {
                writer.updateDocument(term(posting.id()), document(posting));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(List<VacancyId> ids) {
        try {
            writer.deleteDocuments(ids.stream().map(TextIndex::term).toArray(Term[]::new));
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that have every word, in any form or as a part of a compound; mistyped ones when there are none. */
    Set<VacancyId> find(String typed) {
        var words = words(typed);
        if (words.isEmpty()) {
            return Set.of();
        }
        try {
            var searcher = searchers.acquire();
            try {
                var exact = searcher.search(all(words, TextIndex::word), new IdCollectors());
                return exact.isEmpty() ? searcher.search(all(words, TextIndex::nearly), new IdCollectors()) : exact;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query all(List<String> words, Function<String, Query> each) {
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(each.apply(word), Occur.MUST));
        return all.build();
    }

    private static Query word(String stem) {
        var any = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(HEAD, stem)), Occur.SHOULD)
                .add(new TermQuery(new Term(BODY, stem)), Occur.SHOULD);
        if (stem.length() >= PART_OF_COMPOUND) {
            any.add(new WildcardQuery(new Term(HEAD, "*" + escaped(stem) + "*")), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query nearly(String stem) {
        int errors = stem.length() >= TWO_ERRORS ? 2 : stem.length() >= PART_OF_COMPOUND ? 1 : 0;
        return new BooleanQuery.Builder()
                .add(new FuzzyQuery(new Term(HEAD, stem), errors, 1), Occur.SHOULD)
                .add(new FuzzyQuery(new Term(BODY, stem), errors, 1), Occur.SHOULD)
                .build();
    }

    private List<String> words(String typed) {
        var words = new ArrayList<String>();
        try (var tokens = analyzer.tokenStream(HEAD, typed)) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < MOST_WORDS) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String escaped(String stem) {
        return stem.replace("\\", "\\\\").replace("*", "\\*").replace("?", "\\?");
    }

    private static Term term(VacancyId id) {
        return new Term(ID, id.toString());
    }

    private static Document document(Posting posting) {
        var vacancy = posting.vacancy();
        var document = new Document();
        document.add(new StringField(ID, posting.id().toString(), Field.Store.NO));
        document.add(new BinaryDocValuesField(ID, IdCollectors.bytes(posting.id())));
        var places = vacancy.places().stream().map(Place::name).collect(Collectors.joining(" "));
        document.add(
                new TextField(HEAD, vacancy.title() + " " + vacancy.employer().name() + " " + places, Field.Store.NO));
        var text = vacancy.description().stream().map(Block::text).collect(Collectors.joining("\n"));
        document.add(new TextField(BODY, text, Field.Store.NO));
        return document;
    }
}
