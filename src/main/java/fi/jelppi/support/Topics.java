package fi.jelppi.support;

/** Guide and step that a request is about: a line of plain text, whatever came over the wire. */
final class Topics {

    static final int LONGEST = 200;

    private Topics() {}

    /** Cut where it is too long. */
    static String tidy(String about) {
        var line = about.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /** @throws IllegalArgumentException for what no kiosk sends */
    static void check(String about) {
        if (about.isBlank() || !about.equals(tidy(about))) {
            throw new IllegalArgumentException("not a line about a guide");
        }
    }
}
