package fi.jelppi.bench;

import java.util.List;

/** Percentiles by nearest rank. */
final class Ranks {

    private Ranks() {}

    /**
     * @param sorted at least one figure, the smallest first
     * @param share  above 0, up to 1
     */
    static double of(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
