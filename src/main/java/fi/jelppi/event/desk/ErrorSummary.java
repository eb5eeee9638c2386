package fi.jelppi.event.desk;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is wrong with a form, above it; each line leads to its field. Hidden while nothing is. */
class ErrorSummary extends Div {

    record Entry(String text, @Nullable Focusable<?> field) {}

    ErrorSummary() {
        addClassName("event-problems");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void show(List<Entry> entries) {
        removeAll();
        setVisible(!entries.isEmpty());
        if (entries.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        entries.forEach(entry -> list.add(new ListItem(line(entry))));
        add(new H2(getTranslation("event.form.problems")), list);
        getElement().callJsFunction("focus");
    }

    private static Button line(Entry entry) {
        var button = new Button(entry.text(), tap -> {
            if (entry.field() != null) {
                entry.field().focus();
            }
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
