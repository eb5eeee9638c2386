package fi.jelppi.shared.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the touch screen's colours promise: text 7:1 against its ground, borders, pictures and the focus 3:1 (WCAG 2.1). */
class PaletteTest {

    private static final Path TOKENS = Path.of("src/main/resources/META-INF/resources/css/tokens.css");
    private static final Pattern PALETTE =
            Pattern.compile(":root(\\[data-palette=\"high\"])? \\{(.*?)}", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):\\s*#([0-9a-f]{6});");
    private static final List<String> TINTED = List.of("spruce", "ember", "sky", "plum", "gold", "ok", "bad");

    private final Map<String, String> colours = new HashMap<>();

    @BeforeEach
    void forgetTheOtherPalette() {
        colours.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "high"})
    void textStandsOutFromItsGround(String palette) throws IOException {
        read(palette);
        for (var ground : List.of("card", "snow")) {
            assertThat(contrast("ink", ground)).isGreaterThanOrEqualTo(7);
            assertThat(contrast("ink-soft", ground)).isGreaterThanOrEqualTo(7);
        }
        assertThat(contrast("on-strong", "spruce")).isGreaterThanOrEqualTo(7);
        for (var colour : TINTED) {
            assertThat(contrast(colour, colour + "-tint")).as(colour).isGreaterThanOrEqualTo(7);
            assertThat(contrast("ink", colour + "-tint")).as(colour).isGreaterThanOrEqualTo(7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "high"})
    void bordersAndTheFocusStandOutFromTheirGround(String palette) throws IOException {
        read(palette);
        for (var ground : List.of("card", "snow", "keyboard")) {
            assertThat(contrast("line", ground)).as("line on " + ground).isGreaterThanOrEqualTo(3);
            assertThat(contrast("sky", ground)).as("focus on " + ground).isGreaterThanOrEqualTo(3);
        }
    }

    private void read(String palette) throws IOException {
        var found = PALETTE.matcher(Files.readString(TOKENS));
        while (found.find()) {
            if (found.group(1) == null || palette.equals("high")) {
                COLOUR.matcher(found.group(2)).results().forEach(one -> colours.put(one.group(1), one.group(2)));
            }
        }
    }

    private double contrast(String one, String other) {
        double first = light(one);
        double second = light(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private double light(String name) {
        var hex = Objects.requireNonNull(colours.get(name), name);
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(i -> weights[i] * linear(Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0))
                .sum();
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
