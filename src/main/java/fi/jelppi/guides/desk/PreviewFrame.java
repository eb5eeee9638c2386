package fi.jelppi.guides.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.guides.screen.StepWords;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.Locale;

/** What stands above and below every page of a hall's screen. Its buttons do nothing. */
final class PreviewFrame {

    private final StepWords.Texts texts;
    private final Locale language;

    /** @param texts in that language */
    PreviewFrame(StepWords.Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    /** @param checked when the guide was; empty while its text does not say it */
    Header header(String guide, String checked) {
        var home = button("kiosk.home", "home-button");
        var title = new Span(guide);
        title.addClassName("place");
        var line = new Span(checked);
        line.addClassName("when");
        var where = new Span(title, line);
        where.addClassName("where");
        var header = new Header(home, where);
        header.addClassName("kiosk-header");
        Languages.all().stream()
                .filter(other -> !other.equals(language))
                .forEach(other -> header.add(chip(
                        UI.getCurrentOrThrow().getTranslation(other, "shared.language." + other.toLanguageTag()),
                        "landscape-only")));
        header.add(chip(texts.say("kiosk.language"), "languages"), chip("Aa", "reading"));
        return header;
    }

    private static BigButton chip(String words, String look) {
        var chip = new BigButton(words, Look.QUIET);
        chip.addClassNames("chip", look);
        return chip;
    }

    Footer footer() {
        var dot = new Span();
        dot.addClassName("dot");
        var connection = new Span(dot, new Span(texts.say("kiosk.link.online")));
        connection.addClassName("connection");
        var footer = new Footer(
                connection,
                button("support.help.title", "footer-link"),
                button("privacy.title", "footer-link"),
                button("kiosk.coach", "coach-entry"),
                button("kiosk.end", "end-visit"));
        footer.addClassName("kiosk-footer");
        return footer;
    }

    private BigButton button(String key, String place) {
        var button = new BigButton(texts.say(key), Look.QUIET);
        button.addClassName(place);
        return button;
    }
}
