package fi.jelppi.jobs.duplicate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The words of {@code resources/jobs/duplicate/words.csv}, in small letters. */
final class WordLists {

    private static final List<CSVRecord> ROWS = rows();

    static final Set<String> LEGAL = list("legal").collect(Collectors.toSet());
    static final Set<String> PRIVATE = list("private").map(Stems::of).collect(Collectors.toSet());
    static final Set<String> COMMON = list("common").map(Stems::of).collect(Collectors.toSet());
    static final Set<String> NOISE = list("noise").map(Stems::of).collect(Collectors.toSet());
    static final Set<String> GENERAL = list("general").map(Stems::of).collect(Collectors.toSet());
    static final Map<String, String> MEANS = meanings("means");

    /** Stems as they end compounds, and the stem that they stand for. */
    static final Map<String, String> HEADS = meanings("head").entrySet().stream()
            .collect(Collectors.toMap(
                    head -> Stems.of(head.getKey()), head -> Stems.of(head.getValue()), (first, second) -> first));

    private WordLists() {}

    /** Words that stand for another one, or for themselves. */
    private static Map<String, String> meanings(String list) {
        return ROWS.stream()
                .filter(row -> row.get("list").equals(list))
                .flatMap(row ->
                        words(row).map(word -> Map.entry(word, row.get("means").isEmpty() ? word : row.get("means"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<String> list(String name) {
        return ROWS.stream().filter(row -> row.get("list").equals(name)).flatMap(WordLists::words);
    }

    private static Stream<String> words(CSVRecord row) {
        return Arrays.stream(row.get("words").split(" ", -1));
    }

    private static List<CSVRecord> rows() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try {
            var text = new ClassPathResource("jobs/duplicate/words.csv").getContentAsString(StandardCharsets.UTF_8);
            try (var parser = format.parse(new StringReader(text))) {
                return parser.getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
