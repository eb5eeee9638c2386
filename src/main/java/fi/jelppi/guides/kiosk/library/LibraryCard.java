package fi.jelppi.guides.kiosk.library;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.guides.kiosk.OpenGuide;
import fi.jelppi.guides.library.LibraryEntry;
import fi.jelppi.guides.library.LibraryEntry.OfGuide;
import fi.jelppi.guides.library.LibraryEntry.OfTool;
import fi.jelppi.shared.i18n.Languages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the list: what it is called, what it is, and of what kind. */
class LibraryCard extends NativeButton {

    private final Span title = line("guide-title");
    private final Span purpose = line("guide-purpose");
    private final Span kind = line("guide-minutes");
    private final Span words = new Span(title, purpose);
    private @Nullable LibraryEntry shown;

    LibraryCard(LibraryVisit visit) {
        addClassName("guide-card");
        getElement().setAttribute("type", "button");
        words.addClassName("guide-words");
        add(words, kind);
        addClickListener(tap -> Optional.ofNullable(shown).ifPresent(entry -> open(entry, visit)));
    }

    /** Another one in its place; what both have in common is not sent again. */
    void show(LibraryEntry entry) {
        if (entry.equals(shown)) {
            return;
        }
        title.setText(entry.title());
        purpose.setText(entry.purpose());
        kind.setText(getTranslation(entry.kind().textKey()));
        if (shown == null || !shown.language().equals(entry.language())) {
            words.getElement()
                    .setAttribute("lang", entry.language().getLanguage())
                    .setAttribute("dir", entry.language().equals(Languages.ARABIC) ? "rtl" : "ltr");
        }
        shown = entry;
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

    private static Span line(String look) {
        var line = new Span();
        line.addClassName(look);
        return line;
    }
}
