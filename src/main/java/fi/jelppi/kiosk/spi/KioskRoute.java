package fi.jelppi.kiosk.spi;

import com.vaadin.flow.component.Component;

/** A page of the touch screen; the shell registers it inside its own frame, on kiosks only. */
public record KioskRoute(String path, Class<? extends Component> view) {}
