package fi.jelppi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in every complete language, is used, and keeps to the words of the house. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Path FINNISH = FOLDER.resolve("translations_fi.properties");
    private static final List<Path> ALL = List.of(
            FINNISH,
            FOLDER.resolve("translations_fi__simple.properties"),
            FOLDER.resolve("translations_en.properties"));

    /** Languages of visitors at the touch screen: what they meet there, and Finnish for the rest (decision 0111). */
    private static final List<Path> OF_VISITORS = Stream.of("sv", "se", "uk", "ru", "ar")
            .map(tag -> FOLDER.resolve("translations_" + tag + ".properties"))
            .toList();

    private static final List<Path> EVERY_FILE =
            Stream.concat(ALL.stream(), OF_VISITORS.stream()).toList();

    private static final Pattern OF_THE_TOUCH_SCREEN =
            Pattern.compile("(shared|kiosk|checkin|privacy|event\\.(today|time)|organisation\\.(holiday|kiosk|time)"
                    + "|support\\.(call|help|lines))\\..*|jobs\\.kiosk\\.(title|tile|tile\\.none)|guides\\.(kiosk|audience|theme|note)\\..*"
                    + "|library\\.kiosk\\.(title|open)|meeting\\.kiosk\\.(title|tile|material|consent|recording)(\\..*)?"
                    + "|feedback\\.(kiosk|group|score)\\..*");

    /** For coaches, who read Finnish or English; keys of the keyboard, which the screen reader names; the law's own words. */
    private static final Pattern NOT_FOR_VISITORS = Pattern.compile(String.join(
            "|",
            "kiosk\\.(coach|connection|pin|settings)\\..*",
            "kiosk\\.statement\\.(?!title$).*",
            "checkin\\.(desk|today|correct|paper|picture)\\..*",
            "privacy\\.desk\\..*",
            "shared\\.keyboard\\..*"));

    /** Keys that are put together from a fixed start and a code, for example {@code event.kind.training}. */
    private static final Pattern DYNAMIC = Pattern.compile("\"([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)*\\.)\"\\s*\\+");

    /** Parts that a fixed start may also come from in templates: {@code #{${'event.kind.' + kind}}}. */
    private static final Pattern DYNAMIC_IN_TEMPLATE = Pattern.compile("'([a-z][a-zA-Z0-9.-]*\\.)'\\s*\\+");

    private static final Pattern KEY_IN_JAVA = Pattern.compile("\"([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+){1,4})\"");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]+)");

    /** The same word in Finnish and in English: names, codes and numbers. */
    private static final Pattern SAME_IN_BOTH = Pattern.compile(
            "JELPPI|Jelppi|Kieli · Language|Suomi|English|Selkosuomi|PDF|PNG|CSV|QR|PIN|Aa|OK|Jokos|Digireppu");

    @Test
    void everyLanguageHasTheSameKeys() {
        var finnish = load(FINNISH).stringPropertyNames();
        for (Path file : ALL) {
            assertThat(load(file).stringPropertyNames())
                    .as(file.toString())
                    .containsExactlyInAnyOrderElementsOf(finnish);
        }
    }

    @Test
    void languagesOfVisitorsHaveWhatAVisitorMeets() {
        var expected = load(FINNISH).stringPropertyNames().stream()
                .filter(OF_THE_TOUCH_SCREEN.asMatchPredicate())
                .filter(NOT_FOR_VISITORS.asMatchPredicate().negate())
                .toList();
        assertThat(expected)
                .contains("kiosk.end", "checkin.here", "shared.close", "privacy.title", "support.help.title");
        for (Path file : OF_VISITORS) {
            assertThat(load(file).stringPropertyNames())
                    .as(file.toString())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void languagesOfVisitorsSayNothingInFinnish() {
        var finnish = load(FINNISH);
        var wrong = new TreeSet<String>();
        for (Path file : OF_VISITORS) {
            var texts = load(file);
            for (String key : texts.stringPropertyNames()) {
                var text = texts.getProperty(key);
                boolean same = saysSomething(text) && text.equals(finnish.getProperty(key));
                boolean mayBeSame = key.matches("shared\\.(language|format)\\..*|(event|organisation)\\.time\\..*");
                if (text.isBlank() || (same && !mayBeSame)) {
                    wrong.add(key + " in " + file.getFileName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        for (Path file : EVERY_FILE) {
            var keys = new TreeSet<String>();
            var twice = new ArrayList<String>();
            for (String line : Files.readAllLines(file)) {
                int at = line.indexOf('=');
                if (!line.startsWith("#")
                        && at > 0
                        && !keys.add(line.substring(0, at).strip())) {
                    twice.add(line);
                }
            }
            assertThat(twice).as(file.toString()).isEmpty();
        }
    }

    @Test
    void noTextIsEmptyOrLeftInFinnish() {
        var finnish = load(FINNISH);
        var english = load(ALL.getLast());
        var wrong = new TreeSet<String>();
        for (String key : finnish.stringPropertyNames()) {
            var text = finnish.getProperty(key);
            boolean same = saysSomething(text) && text.equals(english.getProperty(key));
            if (text.isBlank() || (same && !key.startsWith("shared.language."))) {
                wrong.add(key + " = " + text);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyKeyThatCodeNamesExists() {
        var known = load(FINNISH).stringPropertyNames();
        var sections = new TreeSet<String>();
        known.forEach(key -> sections.add(key.substring(0, key.indexOf('.') + 1)));
        var missing = new TreeSet<String>();
        for (Path template : templates()) {
            find(KEY_IN_TEMPLATE, read(template)).forEach(key -> {
                if (!known.contains(key)) {
                    missing.add(key + " in " + template.getFileName());
                }
            });
        }
        for (Path source : sources()) {
            var text = read(source);
            Pattern.compile("(?:getTranslation|translate|text|t)\\(\\s*\"([a-z][a-zA-Z0-9.-]+)\"")
                    .matcher(text)
                    .results()
                    .map(hit -> hit.group(1))
                    .filter(key -> key.contains(".") && !key.endsWith("."))
                    .filter(key -> sections.contains(key.substring(0, key.indexOf('.') + 1)) && !known.contains(key))
                    .forEach(key -> missing.add(key + " in " + source.getFileName()));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        var used = new TreeSet<String>();
        var starts = new TreeSet<String>();
        for (Path source : sources()) {
            var text = read(source);
            used.addAll(find(KEY_IN_JAVA, text));
            starts.addAll(find(DYNAMIC, text));
        }
        for (Path template : templates()) {
            var text = read(template);
            used.addAll(find(KEY_IN_TEMPLATE, text));
            starts.addAll(find(DYNAMIC_IN_TEMPLATE, text));
        }
        var unused = new TreeSet<>(load(FINNISH).stringPropertyNames());
        unused.removeAll(used);
        unused.removeIf(key -> starts.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    @Test
    void patternsParse() {
        for (Path file : EVERY_FILE) {
            var texts = load(file);
            for (String key : texts.stringPropertyNames()) {
                var text = texts.getProperty(key);
                if (text.contains("{")) {
                    assertThat(new MessageFormat(text, Locale.forLanguageTag("fi")).getFormats())
                            .as(key + " in " + file.getFileName())
                            .isNotEmpty();
                    assertThat(text.replace("''", ""))
                            .as(key + ": a single apostrophe hides what follows")
                            .doesNotContain("'");
                }
            }
        }
    }

    @Test
    void languagesTakeTheSameParameters() {
        var finnish = load(FINNISH);
        var wrong = new TreeSet<String>();
        for (Path file : EVERY_FILE) {
            var texts = load(file);
            for (String key : texts.stringPropertyNames()) {
                if (!parameters(finnish.getProperty(key, "")).equals(parameters(texts.getProperty(key)))) {
                    wrong.add(key + " in " + file.getFileName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noLongDashes() {
        assertThat(linesWith(EVERY_FILE, Pattern.compile("—"))).isEmpty();
        assertThat(linesWith(templates(), Pattern.compile("—"))).isEmpty();
    }

    /** Nobody may leave a hall believing that a statutory registration was made by checking in. */
    @Test
    void checkInIsNeverCalledRegistering() {
        var wrong = new TreeSet<String>();
        for (Path file : List.of(FINNISH, FOLDER.resolve("translations_fi__simple.properties"))) {
            var texts = load(file);
            for (String key : texts.stringPropertyNames()) {
                boolean atTheDoor = key.startsWith("checkin.") || key.startsWith("kiosk.");
                if (atTheDoor
                        && Pattern.compile("(?i)\\bilmoittau[dt](u|un|ua|uu|uminen|umisen)\\b")
                                .matcher(texts.getProperty(key))
                                .find()) {
                    wrong.add(key + " = " + texts.getProperty(key));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<String> parameters(String text) {
        return new TreeSet<>(find(Pattern.compile("\\{(\\d+)"), text));
    }

    private static boolean saysSomething(String text) {
        return Pattern.compile("\\p{L}{3}")
                .matcher(SAME_IN_BOTH.matcher(text).replaceAll(""))
                .find();
    }

    private static List<String> linesWith(List<Path> files, Pattern pattern) {
        return files.stream()
                .flatMap(file -> read(file).lines().map(line -> file.getFileName() + ": " + line))
                .filter(line -> pattern.matcher(line).find())
                .toList();
    }

    private static List<String> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group(1)).toList();
    }

    private static Properties load(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<Path> sources() {
        return files(Path.of("src/main/java"), ".java");
    }

    private static List<Path> templates() {
        return files(Path.of("src/main/resources/templates"), ".html");
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
