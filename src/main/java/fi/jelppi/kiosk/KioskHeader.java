package fi.jelppi.kiosk;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.kiosk.spi.KioskHeading;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.PageTools;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where I am and when; language, and how the screen is read. */
class KioskHeader extends Header {

    private final Span title = new Span();
    private final Span line = new Span();
    private final ReadAloud voice = new ReadAloud();
    private final BigButton home = new BigButton(getTranslation("kiosk.home"), Look.QUIET, tap -> goHome());
    private @Nullable KioskHeading heading;

    KioskHeader(PageTools tools) {
        addClassName("kiosk-header");
        title.addClassName("place");
        line.addClassName("when");
        var where = new Span(title, line);
        where.addClassName("where");
        home.addClassName("home-button");
        add(home, where);
        Languages.all().stream().filter(l -> !l.equals(getLocale())).forEach(this::addChip);
        add(chip(getTranslation("kiosk.language"), chip -> new LanguagePanel().openFrom(chip), "languages"));
        var reading = chip("Aa", chip -> new ReadingPanel(tools, voice).openFrom(chip), "reading");
        reading.setAriaLabel(getTranslation("kiosk.reading.title"));
        add(voice, reading);
    }

    /** What is read aloud has left the screen. */
    void hush() {
        voice.hush();
    }

    /** The page's own words, or null for place and time. */
    void heading(@Nullable KioskHeading own) {
        heading = own;
    }

    void home(boolean here) {
        home.setVisible(!here);
    }

    void show(HallState state) {
        var own = heading;
        title.setText(own == null ? state.place() : own.heading().orElse(state.place()));
        line.setText(own == null ? time(state) : own.subheading());
    }

    private String time(HallState state) {
        return DateTimeFormatter.ofPattern(getTranslation("shared.format.day-and-time"), getLocale())
                .format(state.time());
    }

    private void addChip(Locale language) {
        var chip = chip(LanguagePanel.nameOf(language), tapped -> LanguagePanel.speak(language), "landscape-only");
        chip.getElement().setAttribute("lang", language.getLanguage());
        add(chip);
    }

    private static BigButton chip(String text, Consumer<BigButton> onTap, String css) {
        var chip = new BigButton(text, Look.QUIET, tap -> onTap.accept((BigButton) tap.getSource()));
        chip.addClassNames("chip", css);
        return chip;
    }

    private void goHome() {
        getUI().ifPresent(ui -> ui.navigate(""));
    }
}
