package fi.jelppi.event.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** Says that the event is not there, and where the others are. */
class NoSuchEvent extends Div {

    NoSuchEvent() {
        add(new H1(getTranslation("event.none")), new Anchor(EventDesk.LIST, getTranslation("event.list.title")));
    }
}
