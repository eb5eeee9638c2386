package fi.jelppi.desk.spi;

import com.vaadin.flow.component.Component;

/** A region of the desk's first page: what is on, who is here, what waits, which kiosk is silent. */
public interface TodayCard {

    int order();

    Component create();
}
