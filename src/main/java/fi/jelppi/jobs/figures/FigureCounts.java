package fi.jelppi.jobs.figures;

/** How often a vacancy was opened, put on a list and taken to a telephone. */
public record FigureCounts(long opened, long listed, long taken) {

    public static final FigureCounts NONE = new FigureCounts(0, 0, 0);

    public FigureCounts plus(FigureCounts other) {
        return new FigureCounts(opened + other.opened, listed + other.listed, taken + other.taken);
    }
}
