package fi.jelppi.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.touch.ErrorPages;

/** A visitor learns that something went wrong and gets the way home; who looks after the kiosk finds it in the log. */
@org.springframework.stereotype.Component
@OnKiosk
class KioskErrorPages implements ErrorPages {

    @Override
    public Component lost() {
        return Trouble.lost();
    }

    @Override
    public Component broken(String number, String address) {
        return Trouble.broken(number, address);
    }

    @Override
    public String lostTitle() {
        return text("kiosk.error.title");
    }

    @Override
    public String brokenTitle() {
        return text("kiosk.error.title");
    }

    private static String text(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}
