package fi.jelppi.guides.desk;

import fi.jelppi.guides.figures.GuideFigures.Row;
import fi.jelppi.guides.figures.What;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A guide's figures of a month.
 *
 * @param stops where visits ended before the end, the most frequent first
 * @param answers by code
 */
record FigureRow(String guide, long started, long finished, List<Stop> stops, Map<String, Long> answers) {

    /** @param step its name */
    record Stop(String step, long count) {}

    /** The most read first. */
    static List<FigureRow> of(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.what() != What.LANGUAGE)
                .collect(Collectors.groupingBy(Row::guide))
                .entrySet()
                .stream()
                .map(one -> of(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingLong(FigureRow::started).reversed().thenComparing(FigureRow::guide))
                .toList();
    }

    private static FigureRow of(String guide, List<Row> rows) {
        var stops = details(rows, What.STOPPED).entrySet().stream()
                .map(stop -> new Stop(stop.getKey(), stop.getValue()))
                .sorted(Comparator.comparingLong(Stop::count).reversed())
                .toList();
        return new FigureRow(
                guide, sum(rows, What.STARTED), sum(rows, What.FINISHED), stops, details(rows, What.WORKED));
    }

    /** By language. */
    static Map<String, Long> languages(List<Row> rows) {
        return details(rows, What.LANGUAGE);
    }

    private static Map<String, Long> details(List<Row> rows, What what) {
        return rows.stream()
                .filter(row -> row.what() == what)
                .collect(Collectors.groupingBy(Row::detail, TreeMap::new, Collectors.summingLong(Row::count)));
    }

    private static long sum(List<Row> rows, What what) {
        return rows.stream()
                .filter(row -> row.what() == what)
                .mapToLong(Row::count)
                .sum();
    }

    long answers(String code) {
        return answers.getOrDefault(code, 0L);
    }
}
