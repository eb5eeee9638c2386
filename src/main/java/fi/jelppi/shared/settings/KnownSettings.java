package fi.jelppi.shared.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** Every setting of the application and the most used ones of Spring, each with a value that is right. */
final class KnownSettings {

    private static final String LIST = "/settings/examples.properties";
    private static final Pattern SECRET = Pattern.compile("(secret|password|key$|code$|token|credential)");
    private static final int SIMILAR = 3;
    private static final Properties EXAMPLES = read();

    private KnownSettings() {}

    private static Properties read() {
        var examples = new Properties();
        try (var list = KnownSettings.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            examples.load(list);
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> names() {
        return EXAMPLES.stringPropertyNames();
    }

    /** A line as it may stand in a file or on the command line. */
    static Optional<String> example(String property) {
        return Optional.ofNullable(EXAMPLES.getProperty(property)).map(value -> property + "=" + value);
    }

    /** True when the value must not be shown to anybody. */
    static boolean isSecret(String property) {
        return SECRET.matcher(property).find();
    }

    /** The name that was probably meant. */
    static Optional<String> like(String property) {
        return names().stream()
                .filter(name -> distance(name, property) <= SIMILAR)
                .min(Comparator.comparingInt((String name) -> distance(name, property))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters have to be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= other.length(); column++) {
                int change = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
