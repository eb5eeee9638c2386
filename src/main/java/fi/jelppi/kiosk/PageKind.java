package fi.jelppi.kiosk;

/** What the frame does around a page. */
enum PageKind {
    /** Where a visit begins: nothing of anybody is on it. */
    START,
    /** Where a visitor is. */
    VISIT,
    /** Coach mode and enrolment, which watch over themselves. */
    STAFF;

    private static final String CHECK_IN = "checkin";
    private static final String ENROL = "enrol";

    /** @param path of the route, without a slash before it */
    static PageKind of(String path) {
        if (path.isEmpty() || path.equals(CHECK_IN)) {
            return START;
        }
        boolean staff = path.equals(CoachPages.PIN) || path.startsWith(CoachPages.PIN + "/") || path.equals(ENROL);
        return staff ? STAFF : VISIT;
    }
}
