package fi.jelppi.checkin.kiosk;

import fi.jelppi.shared.touch.TouchField.Capitals;

/** What is written in words: how much fits and what begins with a capital. */
enum TextKind {
    NAME(40, Capitals.WORDS),
    LABEL(40, Capitals.SENTENCES),
    REASON(80, Capitals.SENTENCES);

    private final int longest;
    private final Capitals capitals;

    TextKind(int longest, Capitals capitals) {
        this.longest = longest;
        this.capitals = capitals;
    }

    /** Characters. */
    int longest() {
        return longest;
    }

    Capitals capitals() {
        return capitals;
    }

    /** What the answer is in the end; a name that was written small gets its capitals. */
    String value(String written) {
        return this == NAME ? capitalised(written.strip()) : written.strip();
    }

    private static String capitalised(String text) {
        var result = new StringBuilder(text.length());
        boolean first = true;
        for (char c : text.toCharArray()) {
            result.append(first ? Character.toUpperCase(c) : c);
            first = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return result.toString();
    }
}
