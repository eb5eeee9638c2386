package fi.jelppi.guides.kiosk.library;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.guides.kiosk.OpenGuide;
import fi.jelppi.guides.library.LibraryEntry;
import fi.jelppi.guides.library.LibraryEntry.OfGuide;
import fi.jelppi.guides.library.LibraryEntry.OfTool;
import fi.jelppi.shared.i18n.Languages;

/** One of the list: what it is called, what it is, and of what kind. */
class LibraryCard extends NativeButton {

    LibraryCard(LibraryEntry entry, LibraryVisit visit) {
        addClassName("guide-card");
        getElement().setAttribute("type", "button");
        var words = new Span(line(entry.title(), "guide-title"), line(entry.purpose(), "guide-purpose"));
        words.addClassName("guide-words");
        words.getElement()
                .setAttribute("lang", entry.language().getLanguage())
                .setAttribute("dir", entry.language().equals(Languages.ARABIC) ? "rtl" : "ltr");
        add(words, line(getTranslation(entry.kind().textKey()), "guide-minutes"));
        addClickListener(tap -> open(entry, visit));
    }

    private static void open(LibraryEntry entry, LibraryVisit visit) {
        var ui = UI.getCurrentOrThrow();
        switch (entry.key()) {
            case OfGuide guide -> OpenGuide.in(ui, guide.id());
            case OfTool tool -> {
                visit.open(tool.id());
                ui.navigate(LibraryRoutes.ONE);
            }
        }
    }

    private static Span line(String text, String look) {
        var line = new Span(text);
        line.addClassName(look);
        return line;
    }
}
