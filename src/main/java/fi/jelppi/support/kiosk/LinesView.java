package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.support.SupportLine;
import fi.jelppi.support.SupportLines;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** "Apua ja tukea": crisis and support lines, each with its source and the day on which it was checked. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class LinesView extends Section implements HasPatience {

    LinesView(SupportLines lines) {
        addClassName("lines-page");
        var emergency = new Paragraph(getTranslation("support.help.emergency"));
        emergency.addClassName("lines-emergency");
        add(new H1(getTranslation("support.lines.title")), emergency);
        var all = lines.all();
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("support.lines.none")));
        } else {
            var list = new Div();
            list.addClassName("lines");
            all.forEach(line -> list.add(card(line)));
            add(list);
        }
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }

    private Section card(SupportLine line) {
        var own = line.in(getLocale().toLanguageTag());
        var words = own.orElseGet(line::finnish);
        var card = new Section(new H2(words.name()));
        card.addClassNames("point-part", "line");
        if (own.isEmpty() && !getLocale().getLanguage().equals(Languages.FINNISH.getLanguage())) {
            // The frame tells the reader that some texts are in Finnish.
            card.getElement()
                    .setAttribute("lang", Languages.FINNISH.toLanguageTag())
                    .setAttribute("dir", "ltr")
                    .setAttribute("data-foreign", true);
        }
        if (line.phone() != null) {
            var number = new Paragraph(line.phone().value());
            number.addClassNames("help-number", "number");
            card.add(number);
        }
        if (line.web() != null) {
            card.add(new Paragraph(new Span(shown(line.web().toString()))));
        }
        card.add(new Paragraph(words.text()), source(line));
        return card;
    }

    private Paragraph source(SupportLine line) {
        var day = DateTimeFormatter.ofPattern(
                        getTranslation("shared.format.date"),
                        Locale.of(getLocale().getLanguage()))
                .format(line.checked());
        var said = line.source();
        var source = new Paragraph(getTranslation("support.lines.source", said.name(), host(said.address()), day));
        source.addClassName("line-source");
        // In the reader's language also on a card that is in Finnish.
        source.getElement().setAttribute("lang", getLocale().toLanguageTag()).setAttribute("dir", "auto");
        return source;
    }

    private static String host(URI address) {
        return shown(address.getHost() == null ? address.toString() : "https://" + address.getHost());
    }

    /** To be read and typed elsewhere: this screen leads nowhere outside. */
    private static String shown(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }
}
