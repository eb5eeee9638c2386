package fi.jelppi.guides.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.guides.Guide;
import fi.jelppi.guides.picture.GuidePictures;
import fi.jelppi.guides.screen.StepWords;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a guide's page says of itself, in the language of the screen. */
@Component
@OnKiosk
class GuideWords extends StepWords {

    GuideWords(GuidePictures pictures) {
        super(GuideWords::text, pictures);
    }

    /** For example "Työmarkkinatori · tarkistettu 3.3.2026". */
    String checked(Guide guide, Locale language) {
        return checked(guide.about(), language);
    }

    BigButton toList(Look look) {
        return new BigButton(
                text("guides.kiosk.to-list"),
                look,
                tap -> UI.getCurrentOrThrow().navigate(GuideRoutes.LIST));
    }

    static String text(String key, Object... parts) {
        return UI.getCurrentOrThrow().getTranslation(key, parts);
    }
}
