package fi.jelppi.kiosk.spi;

import com.vaadin.flow.component.Component;

/** A region of the home screen. */
public interface KioskTile {

    /** Lowest first; the hero is 0. */
    int order();

    /** Built anew for each visitor; texts in the UI's language. */
    Component create();
}
