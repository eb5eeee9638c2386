package fi.jelppi.jobs.search;

import java.util.OptionalDouble;

/** How far somebody can go. */
public enum Reach {
    VILLAGE("village", 5),
    NEAR("near", 30),
    AREA("area", Double.POSITIVE_INFINITY);

    private final String code;
    private final double kilometres;

    Reach(String code, double kilometres) {
        this.code = code;
        this.kilometres = kilometres;
    }

    public String textKey() {
        return "jobs.reach." + code;
    }

    /** @param distance in kilometres; empty when nobody knows where it is: that is in reach of the whole area only */
    boolean holds(OptionalDouble distance) {
        return this == AREA || distance.isPresent() && distance.getAsDouble() <= kilometres;
    }
}
