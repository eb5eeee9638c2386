package fi.jelppi.kiosk;

/** What the frame does around a page. */
enum PageKind {
    /** Where a visit begins: nothing of anybody is on it. */
    START,
    /** Where a visitor is. */
    VISIT,
    /** Coach mode, which also watches over itself. */
    COACH,
    /** A kiosk that is not in use yet. */
    ENROLMENT;

    private static final String CHECK_IN = "checkin";
    private static final String ENROL = "enrol";

    /** @param path of the route, without a slash before it */
    static PageKind of(String path) {
        if (path.isEmpty() || path.equals(CHECK_IN) || path.equals(ClosedView.PATH)) {
            return START;
        }
        if (path.equals(ENROL)) {
            return ENROLMENT;
        }
        return path.equals(CoachPages.PIN) || path.startsWith(CoachPages.PIN + "/") ? COACH : VISIT;
    }
}
