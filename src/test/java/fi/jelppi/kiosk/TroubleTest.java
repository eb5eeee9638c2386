package fi.jelppi.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@KioskTest
@ExtendWith(OutputCaptureExtension.class)
class TroubleTest {

    private static final Pattern NUMBER = Pattern.compile("Numero valmentajalle: ([0-9a-f]{8})");

    @Autowired
    ApplicationContext context;

    @SuppressWarnings("NullAway.Init")
    Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open(context);
        // The test kit puts its own in the place of the one that each session of a kiosk gets.
        VaadinSession.getCurrent().setErrorHandler(new CalmErrorHandler());
        screen.go("checkin/none");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void visitorSeesWordsAndANumberAndTheLogHasTheRest(CapturedOutput output) {
        fail();
        assertThat(_get(Trouble.class).getElement().getTextRecursively()).doesNotContain("kaatui");
        assertThat(_get(Trouble.class, spec -> {}).getChildren().anyMatch(H1.class::isInstance))
                .isTrue();
        var shown = NUMBER.matcher(
                _get(Paragraph.class, spec -> spec.withClasses("error-number")).getText());
        assertThat(shown.matches()).isTrue();
        assertThat(output.getOut()).contains("error " + shown.group(1) + " on a touch screen");
    }

    @Test
    void offersToTryAgainAndTheWayHome() {
        fail();
        assertThat(_find(_get(Trouble.class), BigButton.class))
                .extracting(BigButton::getText)
                .contains("Yritä uudelleen", "Alkuun");
    }

    private static void fail() {
        UI.getCurrent().access(() -> {
            throw new IllegalStateException("kaatui");
        });
        MockVaadin.clientRoundtrip(true);
    }
}
