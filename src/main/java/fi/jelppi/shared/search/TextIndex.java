package fi.jelppi.shared.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Words of texts in memory, in Lucene's Finnish word forms. A word that nothing has is taken for a mistyped one. Not for several
 * threads at once.
 */
public final class TextIndex {

    /** More words than anybody types on a screen make a search slow. */
    static final int MOST_WORDS = 8;

    /**
     * A text to be found.
     *
     * @param head where parts of compounds are found, too
     */
    public record Entry(UUID id, String head, String body) {}

    static final String ID = "id";
    private static final String HEAD = "head";
    private static final String BODY = "body";
    private static final List<String> TEXT = List.of(HEAD, BODY);
    /** Shorter parts stand in too many compounds. */
    private static final int PART_OF_COMPOUND = 4;

    /** Somebody is still typing. */
    private static final int BEGINNING = 3;

    private static final int TWO_ERRORS = 8;

    private final Analyzer analyzer = new FinnishWords();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    public TextIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes them in place of what was there under their ids. */
    public void put(List<Entry> entries) {
        try {
            for (Entry entry : entries) {
                writer.updateDocument(term(entry.id()), document(entry));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(List<UUID> ids) {
        try {
            writer.deleteDocuments(ids.stream().map(TextIndex::term).toArray(Term[]::new));
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What was found.
     *
     * @param inHead those of all that have every word in their head already
     */
    public record Found(Set<UUID> all, Set<UUID> inHead) {}

    /** Those that have every word, in any form or as a part of a compound; mistyped ones when there are none. */
    public Set<UUID> find(String typed) {
        return with(typed, Set.of(), (searcher, words) -> exactOrNearly(searcher, words, TEXT));
    }

    /** The same, with those of them that have it in their head. */
    public Found look(String typed) {
        return with(typed, new Found(Set.of(), Set.of()), (searcher, words) -> {
            var all = exactOrNearly(searcher, words, TEXT);
            return new Found(all, all.isEmpty() ? all : both(all, exactOrNearly(searcher, words, List.of(HEAD))));
        });
    }

    /** A mistyped word may be in a head while a right one stands in a body. */
    private static Set<UUID> both(Set<UUID> all, Set<UUID> inHead) {
        return inHead.stream().filter(all::contains).collect(Collectors.toUnmodifiableSet());
    }

    private interface Search<T> {
        T in(IndexSearcher searcher, List<String> words) throws IOException;
    }

    private <T> T with(String typed, T nothing, Search<T> search) {
        var words = words(typed);
        if (words.isEmpty()) {
            return nothing;
        }
        try {
            var searcher = searchers.acquire();
            try {
                return search.in(searcher, words);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<UUID> exactOrNearly(IndexSearcher searcher, List<String> words, List<String> fields)
            throws IOException {
        var exact = searcher.search(all(words, word -> word(word, fields)), new IdCollectors());
        return exact.isEmpty()
                ? searcher.search(
                        all(words, word -> nearly(searcher.getIndexReader(), word, fields)), new IdCollectors())
                : exact;
    }

    private interface OneWord {
        Query query(String word) throws IOException;
    }

    private static Query all(List<String> words, OneWord each) throws IOException {
        var all = new BooleanQuery.Builder();
        for (String word : words) {
            all.add(each.query(word), Occur.MUST);
        }
        return all.build();
    }

    private static Query word(String stem, List<String> fields) {
        var any = new BooleanQuery.Builder();
        fields.forEach(field -> any.add(new TermQuery(new Term(field, stem)), Occur.SHOULD));
        if (stem.length() >= PART_OF_COMPOUND) {
            any.add(new WildcardQuery(new Term(HEAD, "*" + escaped(stem) + "*")), Occur.SHOULD);
        } else if (stem.length() == BEGINNING) {
            any.add(new PrefixQuery(new Term(HEAD, stem)), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query nearly(IndexReader reader, String stem, List<String> fields) throws IOException {
        int errors = stem.length() >= TWO_ERRORS ? 2 : stem.length() >= PART_OF_COMPOUND ? 1 : 0;
        return NearWords.query(reader, stem, errors, fields);
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

    private static Term term(UUID id) {
        return new Term(ID, id.toString());
    }

    private static Document document(Entry entry) {
        var document = new Document();
        document.add(new StringField(ID, entry.id().toString(), Field.Store.NO));
        document.add(new BinaryDocValuesField(ID, IdCollectors.bytes(entry.id())));
        document.add(new TextField(HEAD, entry.head(), Field.Store.NO));
        document.add(new TextField(BODY, entry.body(), Field.Store.NO));
        return document;
    }
}
