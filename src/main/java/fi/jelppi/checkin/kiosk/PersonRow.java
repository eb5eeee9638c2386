package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.shared.touch.BigButton;

/** A line of the coach's list: who, here or not, and what can be done about it. */
class PersonRow extends ListItem {

    PersonRow(String who, String state, BigButton button) {
        var name = new Span(who);
        name.addClassName("name");
        var said = new Span(state);
        said.addClassName("state");
        button.setAriaLabel(button.getText() + ": " + who);
        add(name, said, button);
    }

    /** Stands out: is in the hall now. */
    PersonRow here() {
        addClassName("here");
        return this;
    }
}
