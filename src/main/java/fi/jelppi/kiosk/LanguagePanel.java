package fi.jelppi.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.Locale;

/** All languages, each in its own words. */
class LanguagePanel extends KioskPanel {

    LanguagePanel() {
        super(UI.getCurrent().getTranslation("kiosk.language"));
        addClassName("language-panel");
        Languages.onTouchScreen().forEach(this::add);
    }

    private void add(Locale language) {
        var look = language.equals(getLocale()) ? Look.MAIN : Look.QUIET;
        var button = new BigButton(nameOf(language), look, tap -> {
            close();
            speak(language);
        });
        button.getElement().setAttribute("lang", language.getLanguage()).setAttribute("dir", "auto");
        choice(button);
    }

    /** As its speakers call it. */
    static String nameOf(Locale language) {
        return UI.getCurrent().getTranslation("shared.language." + language.toLanguageTag());
    }

    /** The page is drawn anew; what was begun on it starts over. */
    static void speak(Locale language) {
        var ui = UI.getCurrent();
        ui.getSession().setLocale(language);
        ui.refreshCurrentRoute(true);
    }
}
