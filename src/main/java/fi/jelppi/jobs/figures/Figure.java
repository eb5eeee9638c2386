package fi.jelppi.jobs.figures;

/** What is counted of a vacancy at a kiosk. */
public enum Figure {
    /** Its page was opened. */
    OPENED("opened"),
    /** It was put on a visitor's list. */
    LISTED("listed"),
    /** The code that takes it to a telephone was on the screen; whether a telephone read it nobody knows. */
    TAKEN("taken");

    private final String column;

    Figure(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
