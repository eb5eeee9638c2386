package fi.jelppi.kiosk.spi;

/**
 * Where a visitor who cannot go on finds help.
 *
 * @param path of a {@link KioskRoute}
 * @param labelKey words of a button that leads there
 */
public record HelpPage(String path, String labelKey) {}
