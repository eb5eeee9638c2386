package fi.jelppi.guides.kiosk.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.guides.library.LibraryEntry;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The menu, or what was found: the first ones of it and more at a wish. What has been drawn once stays in the page, seen or not, so that from
 * one letter to the next only words change.
 */
class EntryList extends Div {

    /** A finger goes through so many before it asks for more. */
    private static final int STEP = 20;

    private final LibraryVisit visit;
    private final Paragraph nothing = new Paragraph();
    private final List<LibraryCard> cards = new ArrayList<>();
    private final BigButton more = new BigButton("", Look.QUIET, tap -> showMore());
    private Runnable wish = () -> {};
    private @Nullable Component menu;
    private @Nullable Component head;

    EntryList(LibraryVisit visit) {
        this.visit = visit;
        addClassName("guide-list");
        add(nothing, more);
        hide(nothing);
        hide(more);
    }

    /** Only that. */
    void menu(Component now) {
        if (!now.equals(menu)) {
            if (menu != null) {
                remove(menu);
            }
            menu = now;
            addComponentAsFirst(now);
        }
        see(now);
        head(null);
        hide(nothing);
        hide(more);
        cards.forEach(EntryList::hide);
    }

    /** Cards that what comes next has only to fill. */
    void prepare(int many) {
        while (cards.size() < many) {
            var card = new LibraryCard(visit);
            hide(card);
            cards.add(card);
            addComponentAtIndex(indexOf(more), card);
        }
    }

    /**
     * @param above stands above the cards; null for nothing
     * @param many cards at first
     */
    void show(@Nullable Component above, List<LibraryEntry> found, int many) {
        hideMenu();
        head(above);
        hide(nothing);
        fill(found.stream().limit(many).toList());
        int left = found.size() - many;
        if (left > 0) {
            more.setText(getTranslation("library.kiosk.more", left));
            wish = () -> show(above, found, many + STEP);
            see(more);
        } else {
            hide(more);
        }
    }

    /** @param words why there is nothing */
    void nothing(@Nullable Component above, String words) {
        show(above, List.of(), 0);
        nothing.setText(words);
        see(nothing);
    }

    private void showMore() {
        wish.run();
    }

    private void hideMenu() {
        if (menu != null) {
            hide(menu);
        }
    }

    private void head(@Nullable Component other) {
        if (head != null && !head.equals(other)) {
            remove(head);
        }
        if (other != null && !other.equals(head)) {
            addComponentAsFirst(other);
        }
        head = other;
    }

    private void fill(List<LibraryEntry> entries) {
        prepare(entries.size());
        for (int place = 0; place < cards.size(); place++) {
            var card = cards.get(place);
            if (place < entries.size()) {
                card.show(entries.get(place));
                see(card);
            } else {
                hide(card);
            }
        }
    }

    private static void see(Component component) {
        component.getElement().removeAttribute("hidden");
    }

    /** Stays in the browser, which a component that is not visible does not. */
    private static void hide(Component component) {
        component.getElement().setAttribute("hidden", true);
    }
}
