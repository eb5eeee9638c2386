package fi.jelppi.event;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/** Finnish alphabetical order (å, ä, ö last) and search without regard to case, the same on both databases. */
final class NameOrder {

    private NameOrder() {}

    /** Sorts as text in plain byte order like the name in Finnish. */
    static String key(String name) {
        var collator = Collator.getInstance(Locale.of("fi"));
        return HexFormat.of().formatHex(collator.getCollationKey(name).toByteArray());
    }

    static String searchable(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** A pattern for {@code like … escape '!'} that finds the text anywhere. */
    static String contains(String text) {
        return "%" + searchable(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
