package fi.jelppi.guides;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.i18n.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** The guides that come with the application: whole, in every complete language, and plain where plain is promised. */
class ShippedGuidesTest {

    private static final double AVERAGE_PLAIN_SENTENCE = 9;

    static Stream<String> names() {
        return ShippedGuides.files().keySet().stream();
    }

    private static Map<Locale, String> files(String name) {
        return ShippedGuides.files().getOrDefault(name, Map.of());
    }

    @Test
    void thereAreSome() {
        assertThat(ShippedGuides.read())
                .hasSameSizeAs(ShippedGuides.files().keySet())
                .isNotEmpty();
        assertThat(ShippedGuides.read())
                .anyMatch(guide -> guide.about().audiences().contains(Audience.JOBSEEKER));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWholeInEveryCompleteLanguage(String name) throws BrokenGuideException {
        var guide = GuideReader.read(new GuideId(name), files(name));
        assertThat(guide.texts().keySet()).containsAll(Languages.all());
        assertThat(guide.about().sources()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void plainFinnishHasShortSentences(String name) throws BrokenGuideException {
        var text = GuideReader.read(new GuideId(name), files(name))
                .in(Languages.PLAIN_FINNISH)
                .text();
        var ease = ReadingEase.of(text);
        assertThat(ease.tooLong()).as(name).isEmpty();
        assertThat(ease.average()).as(name).isPositive().isLessThanOrEqualTo(AVERAGE_PLAIN_SENTENCE);
    }

    /** What is corrected in one place must not stay wrong in the other. */
    @Test
    void numbersInNeedAreThoseOfTheSupportLines() throws IOException {
        var lines = digits(new ClassPathResource("support/lines.json").getContentAsString(StandardCharsets.UTF_8));
        var numbers = files("wellbeing").values().stream()
                .flatMap(file -> Pattern.compile("tel:([+0-9]+)").matcher(file).results())
                .map(found -> found.group(1).replace("+358", "0"))
                .distinct()
                .toList();
        assertThat(numbers)
                .hasSizeGreaterThan(3)
                .allSatisfy(number -> assertThat(lines).containsPattern("\\D" + number + "\\D"));
    }

    private static String digits(String json) {
        return json.replace(" ", "");
    }
}
