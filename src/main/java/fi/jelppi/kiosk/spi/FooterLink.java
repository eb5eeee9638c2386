package fi.jelppi.kiosk.spi;

/**
 * A page that is reachable from everywhere on the touch screen, by a button in its footer.
 *
 * @param path of a {@link KioskRoute}
 * @param order from the start of the line, lowest first
 */
public record FooterLink(String path, String labelKey, int order) {}
