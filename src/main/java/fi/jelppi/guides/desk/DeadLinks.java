package fi.jelppi.guides.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.guides.link.LinkState;
import java.util.List;

/** Names links of the guide that do not answer: advice, which keeps nothing from being published. */
class DeadLinks extends Div {

    DeadLinks() {
        addClassName("guide-report");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(List<LinkState> dead) {
        removeAll();
        if (dead.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("guide-long");
        dead.forEach(link -> list.add(new ListItem(getTranslation(
                "guides.desk.link.line",
                link.address(),
                getTranslation(link.answer().textKey())))));
        add(
                new H2(getTranslation("guides.desk.link.title", dead.size())),
                new Paragraph(getTranslation("guides.desk.link.text")),
                list);
    }
}
