package fi.jelppi.privacy.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@KioskTest
@Import(DoorTestConfiguration.class)
class PrivacyScreenTest {

    private static final UUID NOTICE = new UUID(0, 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    DoorKiosk kiosk;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        kiosk.start();
        screen = Screen.open(context);
        screen.go("checkin/none");
    }

    @AfterEach
    void close() {
        screen.close();
        kiosk.withdraw("privacy.notice", NOTICE);
    }

    @Test
    void isReachableFromEverywhereAndSaysWhatThisMachineKeeps() {
        _click(_get(BigButton.class, spec -> spec.withText("Tietosuoja")));
        assertThat(page())
                .contains("Laite poistaa ne 30 päivän kuluttua siitä, kun se on lähettänyt ne valmentajille.")
                .contains("Laite poistaa ne 4 päivän kuluttua tilaisuudesta.")
                .contains("Laite poistaa ne päivän kuluttua siitä, kun se on lähettänyt pyynnön.")
                .contains("Kysy valmentajalta.");
    }

    @Test
    void saysWhatCentralKeepsAndWhoAnswers() {
        tell();
        screen.go("privacy");
        assertThat(page())
                .contains("Niitä ei poisteta itsestään. Voit pyytää, että nimesi poistetaan.")
                .contains("Ne poistetaan 21 päivän kuluttua siitä, kun pyyntö on hoidettu.")
                .contains("Tiedoista vastaa Kyläsäätiö.", "Yhteyshenkilö: Kaisa", "tietosuojavaltuutetulle");
    }

    @Test
    void hasWordsForEverythingInEveryLanguage() {
        tell();
        for (Locale language : Languages.all()) {
            UI.getCurrent().getSession().setLocale(language);
            screen.go("checkin/none");
            screen.go("privacy");
            assertThat(page()).as(language.toString()).doesNotContain("privacy.");
        }
    }

    private void tell() {
        kiosk.send(
                "privacy.notice",
                NOTICE,
                Map.of(
                        "controller",
                        "Kyläsäätiö",
                        "person",
                        "Kaisa",
                        "kept",
                        List.of(
                                Map.of("kind", "visit"),
                                Map.of("kind", "registration"),
                                Map.of("kind", "call", "days", 21),
                                Map.of("kind", "open-call", "days", 60))));
    }

    private static String page() {
        return _get(PrivacyView.class).getElement().getTextRecursively();
    }
}
