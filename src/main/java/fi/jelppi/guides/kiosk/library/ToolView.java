package fi.jelppi.guides.kiosk.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.files.StoredFile;
import fi.jelppi.guides.library.Library;
import fi.jelppi.guides.library.Tool;
import fi.jelppi.guides.library.ToolId;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** One thing of the library: what it is, how to reach it, and the way to one's own phone. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class ToolView extends Section implements HasPatience {

    private final ToolSide.Maker sides;

    ToolView(Library library, ToolSide.Maker sides) {
        this.sides = sides;
        addClassNames("guide-page", "library-page");
        LibraryVisit.current()
                .open()
                .ifPresentOrElse(
                        id -> library.find(id).ifPresentOrElse(tool -> show(id, tool), this::gone), this::gone);
    }

    private void show(ToolId id, Tool tool) {
        var side = sides.make(id, tool);
        var columns = new Div(card(tool), side);
        columns.addClassNames("guide-columns", "library-columns");
        add(columns);
        side.paper().ifPresent(this::add);
    }

    private Section card(Tool tool) {
        var kind = new Span(getTranslation(tool.kind().textKey()));
        kind.addClassName("guide-place");
        var card = new Section(kind, inItsLanguage(new H1(tool.words().title()), tool));
        card.addClassName("guide-step");
        card.add(inItsLanguage(new Paragraph(tool.words().purpose()), tool));
        reach(card, tool.reach());
        Optional.ofNullable(tool.file()).ifPresent(file -> card.add(new Paragraph(words(file))));
        var upkeep = tool.upkeep();
        card.add(soft(getTranslation("library.kiosk.checked-by", day(upkeep.checked()), upkeep.checkedBy())));
        Optional.ofNullable(upkeep.source())
                .map(URI::getHost)
                .ifPresent(host -> card.add(soft(getTranslation("library.kiosk.source", host))));
        return card;
    }

    private void reach(Section card, Tool.Reach reach) {
        if (!reach.organisation().isEmpty()) {
            card.add(new Paragraph(reach.organisation()));
        }
        Optional.ofNullable(reach.phone())
                .map(PhoneNumber::value)
                .ifPresent(phone -> card.add(new Paragraph(getTranslation("library.kiosk.phone", phone))));
        Optional.ofNullable(reach.email())
                .ifPresent(email -> card.add(new Paragraph(getTranslation("library.kiosk.email", email))));
    }

    /** For example "PDF, 120 kt". */
    private String words(StoredFile file) {
        return getTranslation("library.file.kind", getTranslation(file.type().textKey()), (file.size() + 1023) / 1024);
    }

    private static <C extends com.vaadin.flow.component.Component> C inItsLanguage(C words, Tool tool) {
        words.getElement()
                .setAttribute("lang", tool.language().getLanguage())
                .setAttribute("dir", tool.language().equals(Languages.ARABIC) ? "rtl" : "ltr");
        return words;
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("guide-soft");
        return line;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        getTranslation("shared.format.date"),
                        Locale.of(getLocale().getLanguage()))
                .format(day);
    }

    /** Taken away meanwhile, or the page was opened by its address. */
    private void gone() {
        add(
                new H1(getTranslation("library.kiosk.gone")),
                new BigButton(
                        getTranslation("library.kiosk.to-list"),
                        Look.MAIN,
                        tap -> getUI().ifPresent(ui -> ui.navigate(LibraryRoutes.LIST))));
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}
