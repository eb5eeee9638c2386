package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A list that changes while somebody looks. It is drawn anew only when a line says something else: the button under a finger
 * stays where it is.
 *
 * @param <L> what a line says, with equality
 */
class LiveList<L> extends Section {

    private final BiConsumer<HasComponents, L> row;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final Div actions = new Div();
    private List<L> shown = List.of();

    /**
     * @param name last part of the keys of the heading and of what is said when nothing is there
     * @param row draws a line
     */
    LiveList(String name, BiConsumer<HasComponents, L> row) {
        this.row = row;
        addClassNames("desk-card", "meeting-list");
        none.setText(getTranslation("meeting.desk.nobody." + name));
        none.addClassName("desk-note");
        actions.addClassName("desk-actions");
        actions.setVisible(false);
        list.getElement().setAttribute("aria-live", "polite");
        list.setVisible(false);
        add(new H2(getTranslation("meeting.desk.heading." + name)), none, list, actions);
    }

    /** Offered below the lines, as long as there are some. */
    LiveList<L> with(Component action) {
        actions.add(action);
        return this;
    }

    List<L> lines() {
        return shown;
    }

    void show(List<L> lines) {
        if (lines.equals(shown)) {
            return;
        }
        shown = List.copyOf(lines);
        list.removeAll();
        shown.forEach(line -> {
            var item = new ListItem();
            row.accept(item, line);
            list.add(item);
        });
        list.setVisible(!shown.isEmpty());
        none.setVisible(shown.isEmpty());
        actions.setVisible(!shown.isEmpty() && actions.getComponentCount() > 0);
    }
}
