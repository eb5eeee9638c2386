package fi.jelppi.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class NearWordsTest {

    private static final String FIELD = "words";

    /** Of few letters, so that many are near each other; some outside of the first plane. */
    private static final String[] LETTERS = {"a", "k", "ä", "t", "\uD835\uDD38"};

    private final Random random = new Random(316);

    @Test
    void findsWhatLuceneFinds() throws IOException {
        try (var folder = new ByteBuffersDirectory()) {
            write(folder);
            try (var reader = DirectoryReader.open(folder)) {
                var searcher = new IndexSearcher(reader);
                int found = 0;
                for (int word = 0; word < 300; word++) {
                    var typed = word();
                    int errors = word % 3;
                    var ours = ids(searcher, NearWords.query(reader, typed, errors, List.of(FIELD)));
                    assertThat(ours)
                            .as("%s with %d errors", typed, errors)
                            .isEqualTo(ids(searcher, new FuzzyQuery(new Term(FIELD, typed), errors, 1, 1000, true)));
                    found += ours.size();
                }
                assertThat(found).isPositive();
                assertThat(ids(searcher, NearWords.query(reader, "kat", 1, List.of("elsewhere"))))
                        .isEmpty();
            }
        }
    }

    /** In several parts, as after changes. */
    private void write(ByteBuffersDirectory folder) throws IOException {
        try (var writer = new IndexWriter(folder, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int entry = 0; entry < 400; entry++) {
                var document = new Document();
                document.add(new TextField(FIELD, word(), Field.Store.NO));
                writer.addDocument(document);
                if (entry % 150 == 0) {
                    writer.commit();
                }
            }
        }
    }

    private String word() {
        var word = new StringBuilder();
        for (int letter = 0; letter < 2 + random.nextInt(7); letter++) {
            word.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return word.toString();
    }

    private static List<Integer> ids(IndexSearcher searcher, Query query) throws IOException {
        var ids = new ArrayList<Integer>();
        for (var hit : searcher.search(query, 1000).scoreDocs) {
            ids.add(hit.doc);
        }
        ids.sort(null);
        return ids;
    }
}
