package fi.jelppi.guides;

import java.time.LocalDate;

/** Whether somebody has to compare a guide with its service again. */
public enum Review {
    OVERDUE("overdue"),
    /** Within {@link #DAYS_AHEAD} days. */
    SOON("soon"),
    LATER("later");

    /** Days in which it can be done before it is too late. */
    public static final int DAYS_AHEAD = 30;

    private final String code;

    Review(String code) {
        this.code = code;
    }

    public String textKey() {
        return "guides.desk.review." + code;
    }

    /** The day of the review itself is not too late. */
    public static Review of(About about, LocalDate today) {
        return of(about.review(), today);
    }

    /** @param due the last day that is not too late */
    public static Review of(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        return due.isAfter(today.plusDays(DAYS_AHEAD)) ? LATER : SOON;
    }
}
