package fi.jelppi.support.feedback;

import fi.jelppi.support.feedback.FeedbackTable.Count;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many gave which score. */
public record Tally(Map<Score, Integer> counts) {

    static final Tally NONE = new Tally(Map.of());

    public Tally {
        counts = Map.copyOf(counts);
    }

    static Tally of(Collection<Count> counts) {
        var sums = new EnumMap<Score, Integer>(Score.class);
        counts.forEach(count -> sums.merge(count.score(), count.number(), Integer::sum));
        return new Tally(sums);
    }

    Tally plus(Tally other) {
        var sums = new EnumMap<Score, Integer>(Score.class);
        counts.forEach((score, number) -> sums.merge(score, number, Integer::sum));
        other.counts.forEach((score, number) -> sums.merge(score, number, Integer::sum));
        return new Tally(sums);
    }

    public int of(Score score) {
        return counts.getOrDefault(score, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Too few to be told apart from others. */
    public boolean isFew() {
        return all() < Told.FEW;
    }

    /** Of nothing it is 0. */
    public double mean() {
        double sum = counts.entrySet().stream()
                .mapToInt(entry -> entry.getKey().number() * entry.getValue())
                .sum();
        return all() == 0 ? 0 : sum / all();
    }
}
