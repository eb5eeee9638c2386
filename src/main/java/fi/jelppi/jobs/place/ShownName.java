package fi.jelppi.jobs.place;

import java.util.Locale;

/** What a source calls a place, made fit to be shown. */
record ShownName(String written) {

    private static final int LONGEST = 60;

    /** Addresses and codes are not shown as the name of a place; capitals become a name as people write it. */
    String or(String otherwise) {
        var text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isDigit)) {
            return otherwise;
        }
        return text.equals(text.toUpperCase(Locale.ROOT)) ? capitalised(text) : text;
    }

    private static String capitalised(String text) {
        var shown = new StringBuilder();
        boolean starts = true;
        for (char letter : text.toCharArray()) {
            shown.append(starts ? letter : Character.toLowerCase(letter));
            starts = !Character.isLetter(letter);
        }
        return shown.toString();
    }
}
