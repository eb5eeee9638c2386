package fi.jelppi.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.touch.Answer;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.ErrorPages;

/** A visitor learns that something went wrong and gets the way home; who looks after the kiosk finds it in the log. */
@org.springframework.stereotype.Component
@OnKiosk
class KioskErrorPages implements ErrorPages {

    @Override
    public Component lost() {
        return answer();
    }

    @Override
    public Component broken(String number, String address) {
        return answer();
    }

    @Override
    public String lostTitle() {
        return text("kiosk.error.title");
    }

    @Override
    public String brokenTitle() {
        return text("kiosk.error.title");
    }

    private static Component answer() {
        return new Answer(Answer.Tone.BAD, text("kiosk.error.title"), text("kiosk.error.text"))
                .with(new BigButton(
                        text("kiosk.home"),
                        Look.MAIN,
                        tap -> UI.getCurrentOrThrow().getPage().setLocation("/")));
    }

    private static String text(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}
