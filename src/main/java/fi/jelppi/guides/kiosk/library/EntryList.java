package fi.jelppi.guides.kiosk.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fi.jelppi.guides.library.LibraryEntry;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.ArrayList;
import java.util.List;

/** What was found, the first ones of it and more at a wish. From one letter to the next only the words of its cards change. */
class EntryList extends Div {

    /** A finger goes through so many before it asks for more. */
    private static final int STEP = 20;

    private final LibraryVisit visit;
    private final List<LibraryCard> cards = new ArrayList<>();
    private final BigButton more = new BigButton("", Look.QUIET, tap -> showMore());
    private Runnable wish = () -> {};

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
        fill(found.stream().limit(many).toList());
        var children = new ArrayList<>(before);
        children.addAll(cards);
        int left = found.size() - many;
        if (left > 0) {
            more.setText(getTranslation("library.kiosk.more", left));
            wish = () -> show(before, found, many + STEP);
            children.add(more);
        }
        put(children);
    }

    private void showMore() {
        wish.run();
    }

    private void fill(List<LibraryEntry> entries) {
        while (cards.size() > entries.size()) {
            cards.removeLast();
        }
        for (int place = 0; place < entries.size(); place++) {
            if (place == cards.size()) {
                cards.add(new LibraryCard(visit));
            }
            cards.get(place).show(entries.get(place));
        }
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
