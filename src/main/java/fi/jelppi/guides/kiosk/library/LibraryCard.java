package fi.jelppi.guides.kiosk.library;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.guides.kiosk.OpenGuide;
import fi.jelppi.guides.library.LibraryEntry;
import fi.jelppi.guides.library.LibraryEntry.Key;
import fi.jelppi.guides.library.LibraryEntry.OfGuide;
import fi.jelppi.guides.library.LibraryEntry.OfTool;
import fi.jelppi.shared.i18n.Languages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the list: what it is called, what it is, and of what kind. */
class LibraryCard extends NativeButton {

    private static final String ENTRY = "data-entry";

    /** A touch, on the entry that stood there in the browser: by now this card may already have another one. */
    @DomEvent("click")
    public static class Tap extends ComponentEvent<LibraryCard> {

        private final String read;

        public Tap(
                LibraryCard source,
                boolean fromClient,
                @EventData("element.getAttribute('" + ENTRY + "')") String read) {
            super(source, fromClient);
            this.read = read;
        }

        String read() {
            return read;
        }
    }

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
        addListener(
                Tap.class,
                tap -> Optional.ofNullable(shown)
                        .filter(entry -> code(entry.key()).equals(tap.read()))
                        .ifPresent(entry -> open(entry, visit)));
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
        getElement().setAttribute(ENTRY, code(entry.key()));
        shown = entry;
    }

    private static String code(Key key) {
        return switch (key) {
            case OfGuide guide -> guide.id().value();
            case OfTool tool -> tool.id().toString();
        };
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
