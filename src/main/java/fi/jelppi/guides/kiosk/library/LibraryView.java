package fi.jelppi.guides.kiosk.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.guides.Audience;
import fi.jelppi.guides.library.Library;
import fi.jelppi.guides.library.LibraryQuery;
import fi.jelppi.guides.library.LibraryQuery.Order;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import fi.jelppi.shared.touch.TouchField;
import org.jspecify.annotations.Nullable;

/** "Työkalupakki": for whom, then what about; or a word. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class LibraryView extends Section implements HasPatience {

    private static final int LONGEST_WORDS = 80;

    /** Cards of a theme before the first wish for more; whole rows, of two or of three. */
    private static final int FIRST = 12;

    /** Beside the keys of the screen there is room for no more, and each letter brings others. */
    private static final int FIRST_OF_WORDS = 6;

    /** Less says nothing yet. */
    private static final int SHORTEST_WORDS = 3;

    private final Library library;
    private final LibraryVisit visit = LibraryVisit.current();
    private final Div audiences = new Div();
    private final Paragraph count = new Paragraph();
    private final EntryList list = new EntryList(visit);
    private @Nullable Audience chosen;
    private @Nullable ThemeMenu menu;

    LibraryView(Library library) {
        this.library = library;
        addClassNames("guides-page", "library-page");
        audiences.addClassName("guide-audiences");
        count.addClassName("library-count");
        count.getElement().setAttribute("role", "status");
        add(new H1(getTranslation("library.kiosk.title")), search(), audiences, count, list);
        show(visit.query());
    }

    private TouchField search() {
        var field = new TouchField(Layout.SEARCH);
        field.limit(LONGEST_WORDS).named(getTranslation("library.kiosk.search"));
        field.setPlaceholder(getTranslation("library.kiosk.search"));
        field.setValue(visit.query().text());
        field.addValueChangeListener(change -> show(visit.query().with(change.getValue())));
        return field;
    }

    private void show(LibraryQuery query) {
        visit.query(query);
        boolean searching = query.text().strip().length() >= SHORTEST_WORDS;
        fillAudiences(query);
        // Not made invisible, because then all of them would be sent again.
        audiences.getElement().setAttribute("hidden", searching);
        if (searching) {
            fill(null, query.of(null).about(null).by(Order.THEME));
        } else if (query.theme() == null && query.order() == Order.THEME) {
            count.setText("");
            list.menu(menu(query.with("")));
            if (!query.text().isEmpty()) {
                // Now nobody waits for them.
                list.prepare(FIRST_OF_WORDS);
            }
        } else {
            fill(back(query), query.with(""));
        }
    }

    /** The one that stands there already while it says the same. */
    private ThemeMenu menu(LibraryQuery query) {
        var all = library.search(query.in(getLocale()));
        var now = menu;
        if (now == null || !now.isOf(all, query)) {
            now = new ThemeMenu(all, this::show, query);
            menu = now;
        }
        return now;
    }

    /** Not again while somebody types. */
    private void fillAudiences(LibraryQuery query) {
        if (audiences.getComponentCount() > 0 && chosen == query.audience()) {
            return;
        }
        chosen = query.audience();
        audiences.removeAll();
        for (Audience audience : Audience.values()) {
            var button = new BigButton(getTranslation(audience.textKey()), Look.QUIET, tap -> show(query.of(audience)));
            button.addClassName("toggle");
            button.getElement().setAttribute("aria-pressed", Boolean.toString(audience == query.audience()));
            audiences.add(button);
        }
    }

    private Div back(LibraryQuery query) {
        var theme = query.theme();
        var heading = theme == null
                ? getTranslation("library.kiosk." + query.order().code())
                : getTranslation(theme.textKey());
        var head = new Div(
                new H2(heading),
                new BigButton(
                        getTranslation("library.kiosk.themes"),
                        Look.QUIET,
                        tap -> show(query.about(null).by(Order.THEME))));
        head.addClassName("library-head");
        return head;
    }

    private void fill(@Nullable Component above, LibraryQuery query) {
        var found = library.search(query.in(getLocale()));
        count.setText(getTranslation("library.kiosk.count", found.size()));
        if (found.isEmpty()) {
            list.nothing(above, getTranslation(query.text().isBlank() ? "library.site.none" : "library.kiosk.nothing"));
        } else {
            list.show(above, found, query.text().isBlank() ? FIRST : FIRST_OF_WORDS);
        }
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}
