package fi.jelppi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.touch.OnScreenKeyboard.Mode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class KioskPropertiesTest {

    @Test
    void keysComeByThemselvesUnlessToldOtherwise() {
        assertThat(bind(Map.of()).onScreenKeyboard()).isEqualTo(Mode.AUTO);
        assertThat(bind(Map.of("jelppi.kiosk.on-screen-keyboard", "on")).onScreenKeyboard())
                .isEqualTo(Mode.ON);
        assertThat(bind(Map.of("jelppi.kiosk.on-screen-keyboard", "off")).onScreenKeyboard())
                .isEqualTo(Mode.OFF);
    }

    @Test
    void anythingElseIsNamedAsWrong() {
        assertThatThrownBy(() -> bind(Map.of("jelppi.kiosk.on-screen-keyboard", "sometimes")))
                .isInstanceOf(BindException.class)
                .hasMessageContaining("jelppi.kiosk.on-screen-keyboard")
                .hasStackTraceContaining("sometimes");
    }

    private static KioskProperties bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("jelppi.kiosk", KioskProperties.class);
    }
}
