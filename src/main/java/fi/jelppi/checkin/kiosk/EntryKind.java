package fi.jelppi.checkin.kiosk;

import fi.jelppi.participant.ShortCode;
import fi.jelppi.shared.touch.Keypad;
import java.util.Locale;

/** What is entered with a pad of keys: which keys there are and how much fits. */
enum EntryKind {
    CODE(Keypad.CROCKFORD, ShortCode.LENGTH),
    COUNT(Keypad.DIGITS, 3),
    LINE(Keypad.DIGITS, 5),
    YEAR(Keypad.DIGITS, 4),
    TIME(Keypad.DIGITS, 4);

    private static final int GROUP = 4;

    private final String keys;
    private final int longest;

    EntryKind(String keys, int longest) {
        this.keys = keys;
        this.longest = longest;
    }

    String keys() {
        return keys;
    }

    /** Characters. */
    int longest() {
        return longest;
    }

    /** A code is whole at its length and needs no further key. */
    boolean isWhole(CharSequence entered) {
        return this == CODE && entered.length() == longest;
    }

    /** The key of a keyboard as the pad has it; O is forgiven for 0, I and L for 1 in codes. */
    String forgive(String key) {
        var capital = key.toUpperCase(Locale.ROOT);
        if (this != CODE) {
            return capital;
        }
        return switch (capital) {
            case "O" -> "0";
            case "I", "L" -> "1";
            default -> capital;
        };
    }

    /** As it reads best: a code in two groups, a time with its point. */
    String display(String entered) {
        return switch (this) {
            case CODE ->
                entered.length() <= GROUP ? entered : entered.substring(0, GROUP) + " " + entered.substring(GROUP);
            case TIME -> entered.length() <= 2 ? entered : entered.substring(0, 2) + "." + entered.substring(2);
            case COUNT, LINE, YEAR -> entered;
        };
    }
}
