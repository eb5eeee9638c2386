package fi.jelppi.kiosk.spi;

import com.vaadin.flow.component.Component;

/** A page that coach mode offers after a right PIN; it is not reachable without one. */
public record CoachPage(String path, String labelKey, int order, Class<? extends Component> view) {}
