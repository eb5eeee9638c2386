package fi.jelppi.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.touch.OnScreenKeyboard.Mode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ByteArrayResource;

class KioskPropertiesTest {

    @Test
    void keysComeByThemselvesUnlessToldOtherwise() {
        assertThat(bind(Map.of()).onScreenKeyboard()).isEqualTo(Mode.AUTO);
        assertThat(bind(Map.of("jelppi.kiosk.on-screen-keyboard", "on")).onScreenKeyboard())
                .isEqualTo(Mode.ON);
        assertThat(bind(Map.of("jelppi.kiosk.on-screen-keyboard", "off")).onScreenKeyboard())
                .isEqualTo(Mode.OFF);
    }

    /** YAML takes both words for a truth value. */
    @Test
    void onAndOffAreUnderstoodInAFileOfAHall() throws IOException {
        assertThat(bind(yaml("on")).onScreenKeyboard()).isEqualTo(Mode.ON);
        assertThat(bind(yaml("off")).onScreenKeyboard()).isEqualTo(Mode.OFF);
    }

    @Test
    void anythingElseIsNamedAsWrong() {
        assertThatThrownBy(() -> bind(Map.of("jelppi.kiosk.on-screen-keyboard", "sometimes")))
                .isInstanceOf(BindException.class)
                .hasMessageContaining("jelppi.kiosk.on-screen-keyboard")
                .hasStackTraceContaining("sometimes");
    }

    private static KioskProperties bind(Map<String, String> settings) {
        return bind(List.of(new MapConfigurationPropertySource(settings)));
    }

    private static KioskProperties bind(Iterable<ConfigurationPropertySource> sources) {
        return new Binder(sources).bindOrCreate("jelppi.kiosk", KioskProperties.class);
    }

    private static Iterable<ConfigurationPropertySource> yaml(String mode) throws IOException {
        var text = "jelppi:\n  kiosk:\n    on-screen-keyboard: " + mode + "\n";
        return ConfigurationPropertySources.from(
                new YamlPropertySourceLoader().load("hall", new ByteArrayResource(text.getBytes(UTF_8))));
    }
}
