package fi.jelppi.guides.kiosk.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fi.jelppi.guides.Theme;
import fi.jelppi.guides.library.LibraryEntry;
import fi.jelppi.guides.library.LibraryQuery;
import fi.jelppi.guides.library.LibraryQuery.Order;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What there is to choose from: themes that have something, what is new, and what was looked at last. */
class ThemeMenu extends Div {

    private final SerializableConsumer<LibraryQuery> choose;
    private final List<LibraryEntry> all;
    private final LibraryQuery query;

    /** @param all what this audience has */
    ThemeMenu(List<LibraryEntry> all, SerializableConsumer<LibraryQuery> choose, LibraryQuery query) {
        this.choose = choose;
        this.all = all;
        this.query = query;
        addClassNames("guide-list", "library-menu");
        themes(all).forEach((theme, many) -> add(card(getTranslation(theme.textKey()), many, query.about(theme))));
        add(plain("library.kiosk.new", query.by(Order.NEW)), plain("library.kiosk.checked", query.by(Order.CHECKED)));
    }

    boolean isOf(List<LibraryEntry> others, LibraryQuery other) {
        return query.equals(other) && all.equals(others);
    }

    private static Map<Theme, Integer> themes(List<LibraryEntry> all) {
        var themes = new EnumMap<Theme, Integer>(Theme.class);
        all.forEach(entry -> themes.merge(entry.theme(), 1, Integer::sum));
        return themes;
    }

    private NativeButton card(String words, int many, LibraryQuery query) {
        var card = button(words, query);
        var number = new Span(getTranslation("library.kiosk.count", many));
        number.addClassName("guide-minutes");
        card.add(number);
        return card;
    }

    private NativeButton plain(String key, LibraryQuery query) {
        return button(getTranslation(key), query);
    }

    private NativeButton button(String words, LibraryQuery query) {
        var title = new Span(words);
        title.addClassName("guide-title");
        var card = new NativeButton();
        card.add(title);
        card.addClassName("guide-card");
        card.getElement().setAttribute("type", "button");
        card.addClickListener(tap -> choose.accept(query));
        return card;
    }
}
