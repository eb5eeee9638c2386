package fi.jelppi.guides.kiosk.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fi.jelppi.guides.library.LibraryEntry;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was found, the first ones of it and more at a wish. What stays from one letter to the next is not drawn anew. */
class EntryList extends Div {

    /** A finger goes through so many before it asks for more. */
    private static final int STEP = 20;

    private final LibraryVisit visit;
    private Map<LibraryEntry, Component> cards = new HashMap<>();

    EntryList(LibraryVisit visit) {
        this.visit = visit;
        addClassName("guide-list");
    }

    /** Only that. */
    void show(Component... only) {
        cards.clear();
        put(List.of(only));
    }

    /**
     * @param before stands above the cards
     * @param many cards at first
     */
    void show(List<Component> before, List<LibraryEntry> found, int many) {
        var children = new ArrayList<>(before);
        var shown = new HashMap<LibraryEntry, Component>();
        found.stream().limit(many).forEach(entry -> {
            var known = cards.get(entry);
            var card = known == null ? new LibraryCard(entry, visit) : known;
            shown.put(entry, card);
            children.add(card);
        });
        cards = shown;
        int left = found.size() - many;
        if (left > 0) {
            children.add(new BigButton(
                    getTranslation("library.kiosk.more", left), Look.QUIET, tap -> show(before, found, many + STEP)));
        }
        put(children);
    }

    private void put(List<Component> children) {
        getChildren().filter(child -> !children.contains(child)).toList().forEach(this::remove);
        for (int place = 0; place < children.size(); place++) {
            var child = children.get(place);
            if (place == getComponentCount() || !getComponentAt(place).equals(child)) {
                addComponentAtIndex(place, child);
            }
        }
    }
}
