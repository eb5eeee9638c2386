package fi.jelppi.kiosk.spi;

import com.vaadin.flow.component.Component;

/** A region of the home screen. */
public interface KioskTile {

    /** Lowest first; the hero is 0. */
    int order();

    /** Built anew for each visitor; texts in the UI's language. */
    Component create();

    /**
     * Brings a tile up to date when something in the hall has changed, at least every minute. What does not change (a camera
     * that reads) must be left in its place.
     *
     * @param tile what {@link #create} gave
     */
    default void refresh(Component tile) {}
}
